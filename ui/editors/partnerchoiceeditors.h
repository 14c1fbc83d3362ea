#pragma once

#include "ui/editors/partnerfacteditor.h"

namespace partnerscope {

class SegmentedControl;
class TextLabel;

/// Unknown, yes or no.
class YesNoFactEditor final : public PartnerFactEditor
{
    Q_OBJECT

public:
    YesNoFactEditor(const Attribute &attribute, QWidget *parent);
    void setValue(const Value &value) override;

private:
    SegmentedControl *m_choice;
};

/// A rating from 0 to 4 or unknown; each level says what it stands for.
class RatingFactEditor final : public PartnerFactEditor
{
    Q_OBJECT

public:
    RatingFactEditor(const Attribute &attribute, QWidget *parent);
    void setValue(const Value &value) override;

private:
    SegmentedControl *m_choice;
    TextLabel *m_anchor;
};

/// One term of a vocabulary; may be typed, a word the vocabulary lacks is taken as it is.
class ChoiceFactEditor final : public PartnerFactEditor
{
    Q_OBJECT

public:
    ChoiceFactEditor(const Attribute &attribute, const Vocabulary *vocabulary, QWidget *parent);
    void setValue(const Value &value) override;

private:
    void finish();

    Vocabulary m_vocabulary;
    QComboBox *m_combo;
};

} // namespace partnerscope
