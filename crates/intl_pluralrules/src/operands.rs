//! What plural rules look at in a number: its value, and which digits of it are shown.

use fixed_decimal::Decimal;

/// A number as plural rules see it, see
/// [CLDR](https://unicode.org/reports/tr35/tr35-numbers.html#Plural_Operand_Meanings).
///
/// ```
/// use intl_pluralrules::operands::PluralOperands;
///
/// let operands = PluralOperands::try_from("-1234.50");
/// assert_eq!(operands, Ok(PluralOperands { n: 1234.5, i: 1234, v: 2, w: 1, f: 50, t: 5 }));
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PluralOperands {
    /// The absolute value
    pub n: f64,
    /// Its whole part
    pub i: u64,
    /// How many decimals are shown
    pub v: usize,
    /// How many of them remain without zeros at the end
    pub w: usize,
    /// The decimals that are shown, as a whole number
    pub f: u64,
    /// The same without zeros at the end
    pub t: u64,
}

impl PluralOperands {
    const fn whole(i: u64) -> Self {
        #[allow(clippy::cast_precision_loss, reason = "`n` is a float by the rules' definition; they look at `i`")]
        Self { n: i as f64, i, v: 0, w: 0, f: 0, t: 0 }
    }
}

impl TryFrom<&str> for PluralOperands {
    type Error = &'static str;

    /// Takes a number written as Rust does: `-12.50`.
    fn try_from(input: &str) -> Result<Self, Self::Error> {
        const NOT_A_NUMBER: &str = "Incorrect number passed!";
        let unsigned = input.strip_prefix('-').unwrap_or(input);
        let n: f64 = unsigned.parse().map_err(|_| NOT_A_NUMBER)?;
        let Some((whole, decimals)) = unsigned.split_once('.') else {
            #[allow(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "saturates: what is beyond u64 is a very large whole number, and NaN is 0"
            )]
            return Ok(Self { n, ..Self::whole(n as u64) });
        };
        let significant = decimals.trim_end_matches('0');
        Ok(Self {
            n,
            i: whole.parse().map_err(|_| NOT_A_NUMBER)?,
            v: decimals.len(),
            w: significant.len(),
            f: decimals.parse().map_err(|_| NOT_A_NUMBER)?,
            // "1.0" has no digit here, which is zero
            t: significant.parse().unwrap_or(0),
        })
    }
}

macro_rules! from_unsigned {
    ($($number:ty)+) => {$(
        impl From<$number> for PluralOperands {
            fn from(input: $number) -> Self {
                Self::whole(u64::from(input))
            }
        }
    )+};
}

macro_rules! from_signed {
    ($($number:ty)+) => {$(
        impl From<$number> for PluralOperands {
            fn from(input: $number) -> Self {
                Self::whole(u64::from(input.unsigned_abs()))
            }
        }
    )+};
}

macro_rules! from_written {
    ($($number:ty)+) => {$(
        impl TryFrom<$number> for PluralOperands {
            type Error = &'static str;

            fn try_from(input: $number) -> Result<Self, Self::Error> {
                Self::try_from(input.to_string().as_str())
            }
        }
    )+};
}

from_unsigned!(u8 u16 u32 u64);
from_signed!(i8 i16 i32 i64);
from_written!(f32 f64 usize isize String);

impl From<&PluralOperands> for icu_plurals::PluralOperands {
    fn from(operands: &PluralOperands) -> Self {
        if operands.v == 0 {
            return operands.i.into();
        }
        // ICU4X keeps its fields to itself: the digits go there as a decimal
        let written = format!("{}.{:0width$}", operands.i, operands.f, width = operands.v);
        // only more digits than a decimal can hold are refused; without the decimals, the form is that of the whole part
        Decimal::try_from_str(&written).map_or_else(|_| operands.i.into(), |decimal| Self::from(&decimal))
    }
}
