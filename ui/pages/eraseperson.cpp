#include "ui/pages/eraseperson.h"

#include "session/erasejob.h"

#include <QCoreApplication>

namespace partnerscope {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(ErasePerson)
};

void sayWhatWasDone(Frame &frame, const Erasure &erasure)
{
    QStringList said { Words::tr(
        "The person was erased: the record, the history of changes and what could be undone.") };
    if (erasure.copies > 0)
        said << Words::tr("%n backup(s) beside the workspace were cleaned, too.", nullptr, erasure.copies);
    if (erasure.stillNamed.isEmpty()) {
        frame.showMessage(MessageKind::Done, said.join(QLatin1Char(' ')));
        return;
    }
    said << Words::tr("The name is still written in: %1. Look at it there.")
                .arg(erasure.stillNamed.join(QStringLiteral("; ")));
    frame.showMessage(MessageKind::Caution, said.join(QLatin1Char(' ')));
}
} // namespace

void erasePerson(Session &session, Frame &frame, const Contact &contact)
{
    if (session.isReadOnly() || session.isBusy())
        return;
    const QString question =
        Words::tr("Erase %1 for good? The person goes from the workspace, from its history and undo, from notes and "
                  "backups. This cannot be undone. Copies you saved elsewhere are not reached.")
            .arg(contact.name);
    if (!frame.prompts().confirm(question, Words::tr("Erase")))
        return;
    auto job = std::make_unique<ErasePersonJob>(session, contact.id);
    const ErasePersonJob *running = job.get();
    QObject::connect(running, &Job::finished, &session, [running, &frame] {
        if (running->result())
            sayWhatWasDone(frame, *running->result());
        else
            frame.showError(running->result().error());
    });
    frame.runJob(std::move(job));
}

} // namespace partnerscope
