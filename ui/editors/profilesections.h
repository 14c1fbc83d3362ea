#pragma once

#include "session/profiledraft.h"

#include <QWidget>

namespace partnerscope {

class Button;
class SectionTitle;
class TextLabel;

/// The persona of a profile in short; it is edited on its own page.
class ProfilePersonaSection final : public QWidget
{
    Q_OBJECT

public:
    explicit ProfilePersonaSection(QWidget *parent = nullptr);
    void showProfile(const IdealProfile &profile);

Q_SIGNALS:
    void personasRequested();

private:
    SectionTitle *m_title;
    TextLabel *m_text;
    Button *m_open;
};

} // namespace partnerscope
