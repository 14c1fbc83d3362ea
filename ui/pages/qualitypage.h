#pragma once

#include "ui/pages/frame.h"

class QTabWidget;

namespace partnerscope {

class QualitySection;

/// How far the facts of the workspace can be trusted: one section per question, each a list with what to do.
class QualityPage final : public Page
{
    Q_OBJECT

public:
    QualityPage(Session &session, Frame &frame, QWidget *parent = nullptr);
    void activate() override;

private:
    /// Takes a section in as the next tab.
    void addSection(QualitySection *section);

    QTabWidget *m_sections;
};

} // namespace partnerscope
