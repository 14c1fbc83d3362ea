#pragma once

#include "storefixture.h"

/// One of every record, with something in every member.
namespace partnerscope::test {

using namespace Qt::StringLiterals;

inline Contact contact(PartnerId partner)
{
    Contact c;
    c.partner = partner;
    c.name = u"Grace"_s;
    c.email = u"grace@example.com"_s;
    c.phone = u"+1"_s;
    c.traits = { u"Head"_s, u"director"_s, u"growth"_s, u"open"_s, u"revenue"_s, u"proven"_s, u"direct"_s, true };
    c.champion = true;
    c.leftOn = QDate(2026, 1, 1);
    c.lawfulBasis = u"consent"_s;
    c.retainUntil = QDate(2028, 1, 1);
    return c;
}

inline Engagement engagement(PartnerId partner)
{
    return {
        {}, partner, u"channel"_s, u"reseller"_s, u"sell"_s, u"Gold"_s, u"Ada"_s, QDate(2025, 1, 1), {}, true, {}
    };
}

inline IdealProfile fullProfile()
{
    IdealProfile p;
    p.name = u"Cloud VAR"_s;
    p.category = u"channel"_s;
    p.type = u"reseller"_s;
    p.variant = u"VAR"_s;
    p.purpose = { u"Reach"_s, { u"sell"_s, u"support"_s } };
    Must must { 0.1, 7, QStringList { u"DE"_s }, QStringList {}, std::nullopt, true, true, u"Gold"_s };
    Must isCode;
    isCode.is = u"x"_s;
    const std::vector<ValueFunction> shapes { LinearShape { 1, 0.1 + 0.2, true },
                                              TargetShape { std::nullopt, std::nullopt, 3, 4 },
                                              PointsShape { { { 0, 0 }, { 1, 1 } } },
                                              BandsShape { { { 2, 0.5 } } },
                                              LevelsShape { { u"a"_s, u"b"_s }, { 0, 1 } },
                                              CategoriesShape { { { u"x"_s, 0.5 } }, 0.0 },
                                              CategoriesShape { { { u"x"_s, 0.5 } }, std::nullopt },
                                              YesNoShape { 0, 1 },
                                              CoverageShape { { { u"DE"_s, 2 } } },
                                              AtLeastShape { 3, {} },
                                              SimilarityShape { { { u"a"_s, 1 } }, SimilarityMeasure::Ruzicka } };
    Criterion group { u"g"_s, u"Group"_s, 3, {}, {}, {}, u"market"_s, u"because"_s, {} };
    for (const ValueFunction &shape : shapes)
        group.criteria.push_back(
            { u"k%1"_s.arg(group.criteria.size()), u"L"_s, 1.5, u"employees"_s, shape, must, {}, {}, {} });
    group.criteria.push_back({ u"gate"_s, u"Gate"_s, 0, u"country"_s, std::nullopt, isCode, {}, {}, {} });
    p.criteria = { group };
    p.tiers = { { u"Gold"_s, 75 }, { u"Bronze"_s, 0 } };
    p.unknown = { Estimate::Worst, 0.25, true };
    p.persona = Persona { u"Builder"_s, { u"r"_s, u"executive"_s, {}, {}, {}, {}, {}, false } };
    p.customerProfile = CustomerProfile { u"ICP"_s, { { u"DE"_s, 1.0 / 3 } }, {}, { { u"smb"_s, 2 } } };
    p.reviewMonths = 6;
    return p;
}

inline ProfileVersion version(int number = 1)
{
    return {
        {},           number, ProfileStatus::Draft, at("2026-01-01T00:00:00Z"), QDate(2026, 2, 2), { { u"k0"_s, 0.1 } },
        fullProfile()
    };
}

inline TierStanding standing(PartnerId partner)
{
    TierStanding s;
    s.partner = partner;
    s.profile = u"Cloud VAR"_s;
    s.version = 1;
    s.tier = u"Gold"_s;
    s.since = QDate(2026, 1, 1);
    s.belowCount = 2;
    s.belowSince = QDate(2026, 2, 1);
    s.modelChangedOn = QDate(2026, 2, 2);
    s.evaluatedOn = QDate(2026, 2, 3);
    s.evaluatedFit = 0.1 + 0.2;
    s.evaluatedStatus = u"firm"_s;
    return s;
}

inline TierProposal proposal(PartnerId partner)
{
    return { {},
             partner,
             u"Cloud VAR"_s,
             1,
             u"Gold"_s,
             {},
             TierMoveKind::MustHave,
             u"It fails \"x\"."_s,
             QDate(2026, 2, 3),
             QDate(2026, 2, 3),
             ProposalState::Proposed,
             {},
             {},
             {},
             {} };
}

inline Waiver waiver(PartnerId partner)
{
    return {
        u"Cloud VAR"_s, partner, u"gate"_s, u"Ada"_s, u"Audit is booked"_s, QDate(2026, 1, 1), QDate(2026, 6, 30)
    };
}

} // namespace partnerscope::test
