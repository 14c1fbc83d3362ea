#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

namespace partnerscope {

/// One entry in the life of something recorded of a company besides its facts.
struct RecordChange {
    enum class Kind { Engagement, Person };
    enum class What { Added, Changed, Removed };
    /// One of the things that differ. Texts as the workspace keeps them: keys, ISO dates, 1 and 0; empty: nothing.
    struct Field {
        QString key; ///< the column: "stage", "agreed_until", "role" …
        QString before;
        QString after;
        friend bool operator==(const Field &, const Field &) = default;
    };

    Kind kind = Kind::Engagement;
    What what = What::Changed;
    QString title;        ///< key of the engagement's type, name of the person
    QList<Field> fields;  ///< of what was added, all that is stated; of what was removed, none
    bool byMerge = false; ///< of Added and Removed: it came from another company or went to one
    QString edit;         ///< name of the change it was part of, such as an import; empty if that is not known
    QString author;       ///< empty if that is not known
    QDateTime at;         ///< UTC; invalid: from the beginning
    friend bool operator==(const RecordChange &, const RecordChange &) = default;
};

} // namespace partnerscope
