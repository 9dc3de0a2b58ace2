"""What openbadgeslib says of badges that our program has signed, altered, let expire and taken back: as JSON, as JWT,
and in their pictures.

    python verify.py FOLDER       the folder is written by tests/it/interop.rs, which says what is in it

openbadgeslib asks for what lies outside a badge through a function that it is given; here it answers from files.
"""

import json
import re
import socket
import sys
from pathlib import Path

from openbadgeslib.errors import LibOpenBadgesException
from openbadgeslib.ob3 import OB3LdpVerifier, OB3Verifier
from openbadgeslib.ob3.contexts import bundled_contexts
from openbadgeslib.verify import issuer_did_from_document, issuer_did_from_token, verify_badge

FOLDER = Path(sys.argv[1])
WORLD = json.loads((FOLDER / "world.json").read_text())
CASES = json.loads((FOLDER / "cases.json").read_text())
JSON, JWT = "application/vc", "application/vc+jwt"
NOT_HERE = "not among the files:"
# what a refusal is for, by its words; that something could not be loaded is none
REASONS = {"nothing": NOT_HERE, "expired": "has expired", "revoked": "status 'revocation' is set", "altered": "."}
# what it does not see, and why; the others have to
UNSEEN = {"a key that is not for badges": "it takes any key of a DID document, whatever that allows it to do"}
counts = {"right": 0, "WRONG": 0}


def no_network(*_):
    raise OSError(NOT_HERE + " the network")


socket.socket.connect = no_network


def check(name, complaint, words):
    """One line for a case; scripts/test.sh counts the sum at the end."""
    counts["WRONG" if complaint else "right"] += 1
    print(f"{'WRONG' if complaint else 'right'}  openbadgeslib: {name}: {complaint or words}")


def unchecked(name, why):
    print(f"-----  not checked by openbadgeslib, {name}: {why}")


def downloader(world, list_kind):
    """Answers as our server does somebody who asks for status lists in this form."""

    def download(address):
        forms = WORLD["worlds"][world].get(address)
        if forms is None:
            raise ValueError(f"{NOT_HERE} {address}")
        return (FOLDER / forms.get(list_kind, next(iter(forms.values())))).read_bytes()

    return download


def verified(case, list_kind):
    """The credential that openbadgeslib read, or its error."""
    content = (FOLDER / case["file"]).read_bytes()
    download = downloader(case["world"], list_kind)
    options = {"check_status": True, "download": download, "verify_status_list": list_kind == JWT}
    if "+" in case["form"]:  # it takes the badge out of its picture
        result = verify_badge(content, resolve_did=True, **options)
        if not (result.valid and result.trusted):
            raise LibOpenBadgesException(result.reason)
        return result.credential
    badge = content.decode()
    if case["form"] == "json":
        verifier = OB3LdpVerifier.for_issuer_did(issuer_did_from_document(badge), download=download)
    else:
        verifier = OB3Verifier.for_issuer_did(issuer_did_from_token(badge), download=download)
    return verifier.verify(badge, **options)


def refusal(case, list_kind):
    """None when the badge is accepted and read as what it is, else why not."""
    try:
        credential = verified(case, list_kind)
    except LibOpenBadgesException as error:
        return str(error)
    same = credential.id == case["id"] and credential.achievement.name == case["achievement"]
    return None if same else f"it was read as {credential.id}, {credential.achievement.name}"


def judge(case, list_kind, name):
    found = refusal(case, list_kind)
    if case["expect"] == "valid":
        check(name, found and f"it was refused: {found}", "accepted")
    elif found is None:
        check(name, "it was accepted", "")
    else:
        reason = next((reason for reason, words in REASONS.items() if re.search(words, found)), None)
        check(name, None if reason == case["expect"] else f"refused for another reason: {found}", f"refused: {found}")


for case in CASES:
    name = f"{case['name']}, {case['form']}"
    if case["name"] not in UNSEEN:
        judge(case, JWT, name)
    elif refusal(case, JWT):
        check(name, "it sees this by now: no longer to be listed as what it does not see", "")
    else:
        unchecked(name, UNSEEN[case["name"]])
for case in CASES:
    if case["name"] in ("valid", "revoked") and "+" not in case["form"]:
        judge(case, JSON, f"{case['name']}, {case['form']}, the status list as json")

# It has the contexts from the addresses themselves. What stands at 3.0.3 has got two words since the packages of others were
# made, for endorsements and JWTs inside a credential, which no badge of ours has. The address without a version it answers
# with 3.0.3, which is not what stands there.
SINCE = {"https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json": {"endorsementJwt", "jti"}}
ALIAS = "https://purl.imsglobal.org/spec/ob/v3p0/context.json"
ours = {context["address"]: json.loads(context["text"]) for context in json.loads((FOLDER / "contexts.json").read_text())}
for address, context in bundled_contexts().items():
    if address in ours and address != ALIAS:
        since = SINCE.get(address, set())
        missing = since - context["@context"].keys()
        known = context if not since else {"@context": {k: v for k, v in context["@context"].items() if k not in since}}
        differs = missing or known != ours[address]
        check(f"context {address}", "it differs from its own" if differs else None, f"as its own{' but for ' if since else ''}{', '.join(sorted(since))}")

unchecked("status lists as json", "it verifies the signature of a list as JWT only; of one as JSON it reads the bit")
print(f"{counts['right']} passed, {counts['WRONG']} failed")
sys.exit(1 if counts["WRONG"] or not counts["right"] else 0)
