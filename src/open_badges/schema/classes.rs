//! The classes of the data model, as a table (Open Badges 3.0, appendix C.1).

#[derive(Clone, Copy)]
pub(super) enum Kind {
    Text,
    Address,
    Moment,
    Date,
    Number,
    Bool,
    Jws,
    /// A text out of these.
    OneOf(&'static [&'static str]),
    /// A text out of these, or an extension `ext:…`.
    Extensible(&'static [&'static str]),
    /// A language tag.
    Language,
    /// An object of this class.
    Of(&'static Class),
    /// An address, or an object of this class.
    AddressOr(&'static Class),
    /// An object of a class that verifies itself, such as an endorsement.
    Object,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Count {
    /// Exactly one.
    One,
    /// At most one.
    Maybe,
    /// Any number.
    Any,
}

pub(super) struct Class {
    /// The type that it must have; empty where any will do, none where it needs no type.
    pub class: Option<&'static str>,
    pub properties: &'static [(&'static str, Count, Kind)],
}

use Count::{Any, Maybe, One};
use Kind::{Address, AddressOr, Bool, Date, Extensible, Jws, Language, Moment, Number, Object, Of, OneOf, Text};

/// `AchievementType`.
static ACHIEVEMENT_TYPES: [&str; 31] = [
    "Achievement",
    "ApprenticeshipCertificate",
    "Assessment",
    "Assignment",
    "AssociateDegree",
    "Award",
    "Badge",
    "BachelorDegree",
    "Certificate",
    "CertificateOfCompletion",
    "Certification",
    "CommunityService",
    "Competency",
    "Course",
    "CoCurricular",
    "Degree",
    "Diploma",
    "DoctoralDegree",
    "Fieldwork",
    "GeneralEducationDevelopment",
    "JourneymanCertificate",
    "LearningProgram",
    "License",
    "Membership",
    "ProfessionalDoctorate",
    "QualityAssuranceCredential",
    "MasterCertificate",
    "MasterDegree",
    "MicroCredential",
    "ResearchDoctorate",
    "SecondarySchoolDiploma",
];

/// `IdentifierTypeEnum`.
static IDENTIFIER_TYPES: [&str; 19] = [
    "name",
    "sourcedId",
    "systemId",
    "productId",
    "userName",
    "accountId",
    "emailAddress",
    "nationalIdentityNumber",
    "isbn",
    "issn",
    "lisSourcedId",
    "oneRosterSourcedId",
    "sisSourcedId",
    "ltiContextId",
    "ltiDeploymentId",
    "ltiToolId",
    "ltiPlatformId",
    "ltiUserId",
    "identifier",
];

/// `ResultType`.
static RESULT_TYPES: [&str; 12] = [
    "GradePointAverage",
    "LetterGrade",
    "Percent",
    "PerformanceLevel",
    "PredictedScore",
    "RawScore",
    "Result",
    "RubricCriterion",
    "RubricCriterionLevel",
    "RubricScore",
    "ScaledScore",
    "Status",
];

/// `AlignmentTargetType`.
static TARGET_TYPES: [&str; 7] = [
    "ceasn:Competency",
    "ceterms:Credential",
    "CFItem",
    "CFRubric",
    "CFRubricCriterion",
    "CFRubricCriterionLevel",
    "CTDL",
];

static IMAGE: Class = Class { class: Some("Image"), properties: &[("id", One, Address), ("caption", Maybe, Text)] };

static CRITERIA: Class = Class { class: None, properties: &[("id", Maybe, Address), ("narrative", Maybe, Text)] };

static ALIGNMENT: Class = Class {
    class: Some("Alignment"),
    properties: &[
        ("targetCode", Maybe, Text),
        ("targetDescription", Maybe, Text),
        ("targetName", One, Text),
        ("targetFramework", Maybe, Text),
        ("targetType", Maybe, Extensible(&TARGET_TYPES)),
        ("targetUrl", One, Address),
    ],
};

static IDENTITY: Class = Class {
    class: Some("IdentityObject"),
    properties: &[
        ("hashed", One, Bool),
        ("identityHash", One, Text),
        ("identityType", One, Extensible(&IDENTIFIER_TYPES)),
        ("salt", Maybe, Text),
    ],
};

static IDENTIFIER: Class = Class {
    class: Some("IdentifierEntry"),
    properties: &[("identifier", One, Text), ("identifierType", One, Extensible(&IDENTIFIER_TYPES))],
};

static PROFILE: Class = Class {
    class: Some("Profile"),
    properties: &[
        ("id", One, Address),
        ("name", Maybe, Text),
        ("url", Maybe, Address),
        ("phone", Maybe, Text),
        ("description", Maybe, Text),
        ("endorsement", Any, Object),
        ("endorsementJwt", Any, Jws),
        ("image", Maybe, AddressOr(&IMAGE)),
        ("email", Maybe, Text),
        ("address", Maybe, Object),
        ("otherIdentifier", Any, Of(&IDENTIFIER)),
        ("official", Maybe, Text),
        ("dateOfBirth", Maybe, Date),
    ],
};

static RUBRIC_LEVEL: Class = Class {
    class: Some("RubricCriterionLevel"),
    properties: &[
        ("id", One, Address),
        ("name", One, Text),
        ("alignment", Any, Of(&ALIGNMENT)),
        ("level", Maybe, Text),
        ("points", Maybe, Text),
    ],
};

static RESULT_DESCRIPTION: Class = Class {
    class: Some("ResultDescription"),
    properties: &[
        ("id", One, Address),
        ("alignment", Any, Of(&ALIGNMENT)),
        ("allowedValue", Any, Text),
        ("name", One, Text),
        ("requiredLevel", Maybe, Address),
        ("requiredValue", Maybe, Text),
        ("resultType", One, Extensible(&RESULT_TYPES)),
        ("rubricCriterionLevel", Any, Of(&RUBRIC_LEVEL)),
        ("valueMax", Maybe, Text),
        ("valueMin", Maybe, Text),
    ],
};

static RESULT: Class = Class {
    class: Some("Result"),
    properties: &[
        ("achievedLevel", Maybe, Address),
        ("alignment", Any, Of(&ALIGNMENT)),
        ("resultDescription", Maybe, Address),
        (
            "status",
            Maybe,
            OneOf(&["Completed", "Enrolled", "Failed", "InProgress", "OnHold", "Provisional", "Withdrew"]),
        ),
        ("value", Maybe, Text),
    ],
};

static RELATED: Class = Class {
    class: Some("Related"),
    properties: &[("id", One, Address), ("inLanguage", Maybe, Language), ("version", Maybe, Text)],
};

static ACHIEVEMENT: Class = Class {
    class: Some("Achievement"),
    properties: &[
        ("id", One, Address),
        ("alignment", Any, Of(&ALIGNMENT)),
        ("achievementType", Maybe, Extensible(&ACHIEVEMENT_TYPES)),
        ("creator", Maybe, Of(&PROFILE)),
        ("creditsAvailable", Maybe, Number),
        ("criteria", One, Of(&CRITERIA)),
        ("description", One, Text),
        ("endorsement", Any, Object),
        ("endorsementJwt", Any, Jws),
        ("fieldOfStudy", Maybe, Text),
        ("humanCode", Maybe, Text),
        ("image", Maybe, Of(&IMAGE)),
        ("inLanguage", Maybe, Language),
        ("name", One, Text),
        ("otherIdentifier", Any, Of(&IDENTIFIER)),
        ("related", Any, Of(&RELATED)),
        ("resultDescription", Any, Of(&RESULT_DESCRIPTION)),
        ("specialization", Maybe, Text),
        ("tag", Any, Text),
        ("version", Maybe, Text),
    ],
};

static ACHIEVEMENT_SUBJECT: Class = Class {
    class: Some("AchievementSubject"),
    properties: &[
        ("id", Maybe, Address),
        ("activityEndDate", Maybe, Moment),
        ("activityStartDate", Maybe, Moment),
        ("creditsEarned", Maybe, Number),
        ("achievement", One, Of(&ACHIEVEMENT)),
        ("identifier", Any, Of(&IDENTITY)),
        ("image", Maybe, Of(&IMAGE)),
        ("licenseNumber", Maybe, Text),
        ("narrative", Maybe, Text),
        ("result", Any, Of(&RESULT)),
        ("role", Maybe, Text),
        ("source", Maybe, Of(&PROFILE)),
        ("term", Maybe, Text),
    ],
};

static ENDORSEMENT_SUBJECT: Class = Class {
    class: Some("EndorsementSubject"),
    properties: &[("id", One, Address), ("endorsementComment", Maybe, Text)],
};

static EVIDENCE: Class = Class {
    class: Some("Evidence"),
    properties: &[
        ("id", Maybe, Address),
        ("narrative", Maybe, Text),
        ("name", Maybe, Text),
        ("description", Maybe, Text),
        ("genre", Maybe, Text),
        ("audience", Maybe, Text),
    ],
};

static PROOF: Class = Class { class: Some(""), properties: &[("id", Maybe, Address), ("created", Maybe, Moment)] };
static TYPED: Class = Class { class: Some(""), properties: &[("id", Maybe, Address)] };
static TYPED_ADDRESS: Class = Class { class: Some(""), properties: &[("id", One, Address)] };

macro_rules! credential {
    ($($more:expr),+ $(,)?) => {
        &[
            ("id", One, Address),
            ("issuer", One, AddressOr(&PROFILE)),
            ("name", Maybe, Text),
            ("description", Maybe, Text),
            ("awardedDate", Maybe, Moment),
            ("proof", Any, Of(&PROOF)),
            ("credentialSchema", Any, Of(&TYPED_ADDRESS)),
            ("credentialStatus", Any, Of(&TYPED)),
            ("refreshService", Any, Of(&TYPED_ADDRESS)),
            ("termsOfUse", Any, Of(&TYPED)),
            $($more),+
        ]
    };
}

pub(super) static BADGE: Class = Class {
    class: Some(""),
    properties: credential!(
        ("image", Maybe, Of(&IMAGE)),
        ("credentialSubject", One, Of(&ACHIEVEMENT_SUBJECT)),
        ("endorsement", Any, Object),
        ("endorsementJwt", Any, Jws),
        ("evidence", Any, Of(&EVIDENCE)),
    ),
};

pub(super) static ENDORSEMENT: Class = Class {
    class: Some("EndorsementCredential"),
    properties: credential!(("credentialSubject", One, Of(&ENDORSEMENT_SUBJECT))),
};

pub(super) static OTHER: Class = Class { class: Some(""), properties: credential!(("credentialSubject", One, Object)) };
