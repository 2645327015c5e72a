#include "ui/form/column_result.h"

#include "app/common/sentence.h"
#include "ui/plot/chromatogram/chromatogram_plot.h"
#include "ui/plot/plot_shape.h"
#include "ui/shown/column_course.h"
#include "ui/shown/measured_over.h"
#include "ui/widgets/label.h"

#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace titer::form {

using look::Theme;
using look::Token;
using look::Type;
using widgets::Label;

namespace {

constexpr int plotHeight = 64; // [u]

} // namespace

ColumnResult::ColumnResult(app::Chromatograms& chromatograms, QWidget* parent)
    : QWidget(parent)
    , m_plot(new plot::ChromatogramPlot)
    , m_over(new QToolButton)
    , m_words(new Label({}, Type::Caption, Token::Muted))
    , m_fault(new Label({}, Type::Body, Token::Muted))
    , m_measured(new shown::MeasuredOver(chromatograms, m_plot, m_over, m_words, this))
{
    const int u = Theme::current().u();
    m_fault->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u);
    column->addWidget(m_fault);
    column->addWidget(m_plot);
    column->addWidget(m_over, 0, Qt::AlignLeft);
    column->addWidget(m_words);
}

// Head, strips and labels, and curves that are no flatter in a wide inspector.
void ColumnResult::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const int u = look::Theme::current().u();
    m_plot->setFixedHeight(std::max(plotHeight * u, plot::PlotShape::heightFor(width(), 40.0 * u)));
}

QString ColumnResult::measuredText() const
{
    return m_measured->text();
}

void ColumnResult::show(const std::shared_ptr<const app::Run>& run, int unit)
{
    if (m_model.run() == run && m_model.unit() == unit) return; // zoom and cursor stay
    m_model.show(run);
    m_model.setUnit(unit);
    const base::Result<app::Chromatogram> course = app::Chromatogram::read(*run->plant, run->result, unit);
    m_fault->setVisible(!course);
    m_plot->setVisible(bool(course));
    if (!course) {
        m_fault->setText(app::sentence(course.error().what));
        return m_measured->show({}, nullptr);
    }
    m_plot->setData(shown::chromatogramData(*course, m_model, unit));
    m_measured->show(run->plant->units[std::size_t(unit)].id, &*course);
}

} // namespace titer::form

#include "ui/form/moc_column_result.cpp"
