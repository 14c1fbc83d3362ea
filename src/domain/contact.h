#pragma once

#include "base/ids.h"
#include "domain/problem.h"

#include <QDate>

#include <optional>

namespace partnerscope {

/// The aspects by which people at partners are compared with a persona. Empty or absent: unknown.
struct PersonTraits {
    QString role;                ///< "Head of alliances"
    QString seniority;           ///< individual, manager, director, vice_president, executive
    QString vision;              ///< vision for growth
    QString collaboration;       ///< approach to collaboration
    QString successMeasure;      ///< how they measure success
    QString experience;          ///< with this type of partnership: none, some, proven
    QString leadershipAccess;    ///< relation to leadership
    std::optional<bool> sponsor; ///< an executive sponsor stands behind them
    friend bool operator==(const PersonTraits &, const PersonTraits &) = default;
};

/// A person at a partner. Personal data: can be erased for good.
struct Contact {
    ContactId id;
    PartnerId partner;
    QString name;
    QString email;
    QString phone;
    PersonTraits traits;
    bool champion = false;
    QDate leftOn;        ///< valid: has left the company
    QString lawfulBasis; ///< or the source of the data
    QDate retainUntil;
    friend bool operator==(const Contact &, const Contact &) = default;
};

/// The kind of person who makes a partnership of this profile work.
struct Persona {
    QString name; ///< "Alliance builder"
    PersonTraits traits;
    friend bool operator==(const Persona &, const Persona &) = default;
};

/// Keys a trait may take, worst to best; the others are free text.
[[nodiscard]] QStringList seniorityKeys();
[[nodiscard]] QStringList experienceKeys();

/// How close a person comes to a persona.
struct PersonaFit {
    double fit = 0;   ///< [0, 100] over the aspects known on both sides; meaningless if compared is 0
    int compared = 0; ///< aspects known on both sides
    int asked = 0;    ///< aspects the persona states
};
/// Share of the persona's comparable aspects the person meets. Ordered aspects (seniority, experience) give part marks
/// for a level below (1 − gap/levels); free texts give the share of the persona's words found in the person's text.
/// A fact the person's record does not state is left out, never counted as a miss.
[[nodiscard]] PersonaFit personaFit(const Persona &persona, const Contact &contact);

[[nodiscard]] Problems validate(const Contact &contact);
[[nodiscard]] Problems validate(const Persona &persona);

} // namespace partnerscope
