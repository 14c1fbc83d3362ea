#include "ui/editors/newtermform.h"

#include "session/termedits.h"
#include "ui/editors/termfield.h"

namespace partnerscope {

NewTermForm::NewTermForm(Session &session, const QString &vocabulary, const QString &parent, QWidget *owner)
    : RecordForm(QStringLiteral("newTerm"), owner)
    , m_session(session)
    , m_vocabulary(vocabulary)
    , m_name(addLine(tr("Name"), QStringLiteral("name"), {}))
    , m_below(new TermField(this))
{
    setObjectName(QStringLiteral("newTermForm"));
    const std::shared_ptr<const Schema> schema = session.schema();
    if (const Vocabulary *own = schema->vocabulary(vocabulary))
        m_below->setVocabulary(*own);
    m_below->setPlaceholderText(tr("Nothing: it stands at the top"));
    m_below->setCode(parent);
    addField(tr("Stands below"), QStringLiteral("below"), m_below);
    addButtons(tr("Add term"));
}

void NewTermForm::save()
{
    const Result<QString> code = addTerm(m_session, m_vocabulary, m_name->text(), m_below->code());
    if (!code) {
        showProblem({ Problem { {}, code.error().message } });
        return;
    }
    showProblem({});
    m_name->clear();
    m_name->setFocus();
    Q_EMIT added(*code);
}

} // namespace partnerscope
