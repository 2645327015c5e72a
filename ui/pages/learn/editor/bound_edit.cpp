#include "ui/pages/learn/editor/bound_edit.h"

#include "ui/look/theme.h"
#include "ui/pages/learn/editor/measure_edit.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace titer::pages {

using app::BoundForm;
using look::Theme;
using Of = BoundForm::Of;

BoundEdit::BoundEdit(const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_of(new QComboBox)
    , m_text(new QLineEdit)
    , m_measure(new MeasureEdit(MeasureEdit::Subject::Here))
{
    const int u = Theme::current().u();
    auto* column = new QVBoxLayout(this);
    auto* line = new QHBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u);
    line->setSpacing(2 * u);
    m_of->setAccessibleName(tr("Bounds"));
    m_of->setToolTip(tr("A value, or what the plant that the lesson begins with gives of the same, or another measure: "
                        "then times the number next to it"));
    m_of->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_text->setAccessibleName(name);
    m_text->setToolTip(name);
    m_text->setMinimumWidth(28 * u);
    line->addWidget(m_text, 1);
    line->addWidget(m_of);
    column->addLayout(line);
    column->addWidget(m_measure);
    connect(m_of, &QComboBox::activated, this, [this] {
        arrange();
        emit edited();
    });
    connect(m_text, &QLineEdit::textEdited, this, &BoundEdit::edited);
    connect(m_measure, &MeasureEdit::edited, this, &BoundEdit::edited);
    setMeasured({}, false);
}

void BoundEdit::setAmong(const std::vector<app::Measurable>& among)
{
    m_measure->setAmong(among);
}

void BoundEdit::setMeasured(const QString& placeholder, bool hasStart)
{
    const QVariant before = m_of->currentData();
    m_placeholder = placeholder;
    m_of->clear();
    for (const Of one : {Of::Quantity, Of::Start, Of::Measure})
        if (one != Of::Start || hasStart) m_of->addItem(app::boundWords(one), int(one));
    m_of->setCurrentIndex(std::max(0, m_of->findData(before)));
    arrange();
}

void BoundEdit::setPlain(bool plain)
{
    m_plain = plain;
    arrange();
}

Of BoundEdit::of() const
{
    return m_plain ? Of::Quantity : static_cast<Of>(m_of->currentData().toInt());
}

void BoundEdit::arrange()
{
    m_of->setVisible(!m_plain);
    m_measure->setVisible(of() == Of::Measure);
    m_text->setPlaceholderText(of() == Of::Quantity ? m_placeholder : QStringLiteral("1"));
}

void BoundEdit::show(const BoundForm& form)
{
    m_of->setCurrentIndex(std::max(0, m_of->findData(int(form.of))));
    m_text->setText(form.text);
    m_measure->show(form.measure);
    arrange();
}

BoundForm BoundEdit::form() const
{
    BoundForm form{.of = of(), .text = m_text->text()};
    if (form.of == Of::Measure) form.measure = m_measure->form();
    return form;
}

bool BoundEdit::focusPath(const std::string& path)
{
    constexpr std::string_view measure = "measure/";
    if (path.starts_with(measure) && m_measure->focusPath(path.substr(measure.size()))) return true;
    m_text->setFocus(Qt::OtherFocusReason);
    return true;
}

} // namespace titer::pages

#include "ui/pages/learn/editor/moc_bound_edit.cpp"
