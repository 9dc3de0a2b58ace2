//! The addresses that programs use, below the origin of this server.

/// Where somebody is sent to be asked.
pub const AUTHORIZE: &str = "/oauth/authorize";
/// Where codes and refresh tokens become tokens.
pub const TOKEN: &str = "/oauth/token";
/// Where a program introduces itself.
pub const REGISTER: &str = "/oauth/register";
/// Where tokens are given back.
pub const REVOKE: &str = "/oauth/revoke";
/// Where all this is written down.
pub const METADATA: &str = "/.well-known/oauth-authorization-server";
