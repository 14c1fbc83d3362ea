#pragma once

#include "ui/pages/frame.h"

class QTabWidget;

namespace partnerscope {

class VocabulariesSection;

/// What the workspace records of a company, a section each: the attributes, the lists their choices come from, and the
/// rates that make amounts comparable.
class AttributesPage final : public Page
{
    Q_OBJECT

public:
    AttributesPage(Session &session, Frame &frame, QWidget *parent = nullptr);
    void activate() override;
    [[nodiscard]] QList<Place> places() override { return placesOf(m_sections); }
    void focusSearch() override;

private:
    [[nodiscard]] Page *current() const;

    QTabWidget *m_sections;
    VocabulariesSection *m_vocabularies;
};

} // namespace partnerscope
