#pragma once

#include "session/questionnaires.h"
#include "ui/theme/surface.h"

class QComboBox;
class QLineEdit;

namespace partnerscope {

class Button;
class Frame;
class SectionTitle;
class TextLabel;

/// What the questionnaires to some companies shall say, and where their files go.
class QuestionnaireComposer final : public Surface
{
    Q_OBJECT

public:
    QuestionnaireComposer(Session &session, Frame &frame, QWidget *parent = nullptr);

    void start(const std::vector<PartnerId> &partners, const QStringList &attributes);

Q_SIGNALS:
    void finished(); ///< written, or left

private:
    void write();
    [[nodiscard]] std::optional<QuestionnaireWish> wish();

    Session &m_session;
    Frame &m_frame;
    std::vector<PartnerId> m_partners;
    QStringList m_attributes;
    SectionTitle *m_title;
    QLineEdit *m_sender;
    QComboBox *m_language;
    QLineEdit *m_due;
    QLineEdit *m_gain;
    TextLabel *m_problem;
    Button *m_write;
};

} // namespace partnerscope
