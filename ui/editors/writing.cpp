#include "ui/editors/writing.h"

#include "session/session.h"

#include <QAction>
#include <QCoreApplication>
#include <QVariant>
#include <QWidget>

namespace partnerscope {

namespace {
struct Writing {
    Q_DECLARE_TR_FUNCTIONS(Writing)
};

const char OwnToolTip[] = "ownToolTip";

template <typename Control>
void enable(Control *control, bool isReadOnly, bool isPossible)
{
    control->setEnabled(isPossible && !isReadOnly);
    const QVariant own = control->property(OwnToolTip);
    if (isReadOnly && !own.isValid()) {
        control->setProperty(OwnToolTip, control->toolTip());
        control->setToolTip(whyNotWritable());
    } else if (!isReadOnly && own.isValid()) {
        control->setToolTip(own.toString());
        control->setProperty(OwnToolTip, QVariant());
    }
}
} // namespace

QString unknownAuthor()
{
    return Writing::tr("Someone");
}

QString ownName(const Session &session)
{
    const QString author = session.ownEvidence().recordedBy;
    return author == unknownAuthor() ? QString() : author;
}

QString whyNotWritable()
{
    return Writing::tr("This workspace is open for reading. Save a copy to change it.");
}

void enableWriting(QWidget *control, bool isReadOnly, bool isPossible)
{
    enable(control, isReadOnly, isPossible);
}

void enableWriting(QAction *action, bool isReadOnly, bool isPossible)
{
    enable(action, isReadOnly, isPossible);
}

} // namespace partnerscope
