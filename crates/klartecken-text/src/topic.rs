//! Sensitive subjects.

/// What a statement about somebody is about, after the chapters of offentlighets- och sekretesslagen (2009:400) and
/// articles 9 and 10 of the GDPR.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Topic {
    /// Illness, disability, care, addiction: 21 kap. 1 § and 25 kap. OSL, art. 9 GDPR.
    Health,
    /// Origin, belief, politics, union, sex life, asylum: art. 9 GDPR, 21 kap. 5 § and 37 kap. OSL.
    Special,
    /// Social services, elder care, disability services, debts, family law: 26, 32 and 34 kap. OSL.
    SocialServices,
    /// Protected identity, threatened people and where they are: 21 kap. 3 § and 22 kap. OSL.
    ProtectedIdentity,
    /// Suspicion, crime, victims: 35 kap. OSL, art. 10 GDPR.
    Crime,
    /// One pupil's or preschool child's matters: 23 kap. OSL.
    Pupil,
    /// One employee's or applicant's matters: 39 kap. OSL.
    Staff,
    /// Codes, rounds, alarms, blind spots: 18 kap. 8 and 13 §§ OSL.
    Security,
    /// One person's library loans: 40 kap. 3 § OSL.
    Library,
    /// Where threatened species live: 20 kap. 1 § OSL.
    Nature,
}
