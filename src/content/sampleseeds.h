#pragma once

#include "base/result.h"

#include <QHash>
#include <QJsonObject>
#include <QLocale>
#include <QStringList>

#include <vector>

namespace partnerscope {

/// Word lists and proportions the sample is made from; resources/sample/seeds.json.
struct SampleSeeds {
    struct Family { ///< names of one language
        QStringList starts;
        QStringList ends;
        QHash<QString, QStringList> words; ///< by kind of business
        QStringList firstNames;
        QStringList lastNames;
    };
    struct Country {
        QString code;
        double weight = 0;
        QString family;
        QStringList legalForms;
        QString region; ///< where the head office is said to lie
        QStringList near;
    };
    struct Kind { ///< a kind of company
        QString key;
        double weight = 0;
        QString words;
        QStringList types; ///< partner types it acts as, the usual one first
        double medianEmployees = 0;
        QStringList businessModels;
        QStringList pricing;
        QStringList specialisations; ///< most common first; so are the lists below
        QStringList certifications;
        QStringList technologies;
        QStringList services;
        QStringList quality;
        QStringList sectors;
        double dealRegistration = 0; ///< share that uses it
        double marketing = 0;        ///< share that offers marketing services on the side
    };
    struct Fixed { ///< a company that is in every sample of at least row + 1 companies
        std::size_t row = 0;
        QString name;
        QString legalName;
        std::size_t country = 0;
        std::size_t kind = 0;
        QJsonObject facts;
    };
    struct People {
        QList<std::pair<QString, QString>> roles; ///< role and seniority
        QStringList visions;
        QStringList collaboration;
        QStringList success;
        QStringList access;
        QStringList lawful;
        QStringList owners;
        QStringList outcomes;
        QStringList notes;
    };
    QHash<QString, Family> families;
    std::vector<Country> countries;
    std::vector<Kind> kinds;
    QHash<QString, QStringList> sectors; ///< industries of a sector
    std::vector<Fixed> fixed;
    People people;
    QStringList profiles;          ///< files of the profiles, inside the program
    QHash<QString, QString> words; ///< in another language, what the generator says by itself

    [[nodiscard]] QString word(const QString &english) const { return words.value(english, english); }
};

[[nodiscard]] Result<SampleSeeds> loadSampleSeeds(QLocale::Language language = QLocale::English);

} // namespace partnerscope
