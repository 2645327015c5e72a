// What a fit found: its courses, values and findings.
#include "ui/pages/run/sheets/fit_result.h"

#include "app/common/shown_number.h"
#include "app/common/unit_text.h"
#include "ui/look/theme.h"
#include "ui/shown/time_spans.h"
#include "ui/widgets/finding_row.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/scroll.h"

#include <QComboBox>
#include <QHeaderView>
#include <QScrollArea>
#include <QTableWidget>
#include <QVBoxLayout>

#include <cmath>

namespace titer::pages {

using look::Glyph;
using look::Theme;
using look::Token;
using widgets::clearRows;
using widgets::FindingRow;
using widgets::plainTable;

namespace {

constexpr int lowPlot = 40; // [u]

QString numberWords(double value, int decimals)
{
    return app::shownNumber(value, 'f', decimals);
}

} // namespace

FitResult::FitResult(app::ParameterFit& fit, QWidget* parent)
    : QWidget(parent)
    , m_fit(fit)
    , m_courses(new QComboBox)
    , m_plot(new plot::XyPlot)
    , m_correlation(plainTable({}, tr("Correlation of the parameters")))
    , m_values(plainTable({tr("Parameter"), tr("Start"), tr("Value"), tr("95 % interval"), tr("Verdict")},
                          tr("Fitted values")))
{
    const int u = Theme::current().u();
    for (QTableWidget* table : {m_values, m_correlation}) table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_correlation->hide();
    m_values->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    // At large text they are scrolled rather than pressed together.
    m_values->setMinimumHeight(20 * u);
    m_courses->setAccessibleName(tr("Course that is shown"));
    m_courses->setPlaceholderText(tr("None yet"));
    auto* found = new QWidget;
    m_findings = new QVBoxLayout(found);
    m_findings->setContentsMargins(0, 0, 0, 0);
    m_found = widgets::plainScroll(found);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * u);
    column->addWidget(m_courses);
    column->addWidget(m_plot, 4);
    column->addWidget(m_correlation, 4);
    column->addWidget(m_values, 2);
    column->addWidget(m_found, 1);
    connect(m_courses, &QComboBox::activated, this, &FitResult::refreshPlot);
    connect(&m_fit, &app::ParameterFit::moved, this, &FitResult::refreshPlot);
    connect(&Theme::current(), &Theme::changed, this, &FitResult::refreshPlot); // the inks of the correlations
}

void FitResult::refresh()
{
    refreshValues();
    refreshFindings();
    refreshCourses();
    refreshPlot();
}

void FitResult::refreshValues()
{
    const QList<app::FitValue> rows = m_fit.found().values();
    m_values->setRowCount(int(rows.size()));
    for (int i = 0; i < rows.size(); ++i) {
        const QStringList cells{rows[i].name, rows[i].start, rows[i].value, rows[i].interval, rows[i].verdict};
        for (int k = 0; k < cells.size(); ++k) m_values->setItem(i, k, new QTableWidgetItem(cells[k]));
    }
}

void FitResult::refreshFindings()
{
    clearRows(m_findings);
    for (const QString& words : m_fit.faults()) m_findings->addWidget(new FindingRow(Glyph::Alarm, words));
    for (const QString& words : m_fit.remarks()) m_findings->addWidget(new FindingRow(Glyph::Warn, words));
    for (const QString& words : m_fit.found().proposals()) m_findings->addWidget(new FindingRow(Glyph::Ok, words));
    m_found->setMinimumHeight(m_findings->isEmpty() ? 1 : 16 * Theme::current().u());
    m_findings->addStretch();
}

// Behind the courses come the profiles, then the correlations.
void FitResult::refreshCourses()
{
    QStringList entries = m_fit.found().courses();
    for (const app::FitProfile& profile : m_fit.found().profiles())
        entries.append(tr("Profile: %1", "of a parameter").arg(profile.name));
    if (m_fit.found().correlation().names.size() > 1) entries.append(tr("Correlation of the parameters"));
    widgets::setEntries(m_courses, entries);
}

void FitResult::refreshPlot()
{
    const int chosen = m_courses->currentIndex(), profile = chosen - int(m_fit.found().courses().size());
    const QList<app::FitProfile> profiles = m_fit.found().profiles();
    const bool correlates = profile >= profiles.size();
    m_plot->setVisible(!correlates);
    m_correlation->setVisible(correlates);
    if (correlates) return showCorrelation();
    m_plot->setModel(profile < 0 ? courseModel(m_fit.found().picture(chosen)) : profileModel(profiles[profile]));
    m_plot->setAccessibleName(m_courses->currentText());
}

plot::XyModel FitResult::courseModel(const app::FitPicture& picture) const
{
    plot::XyModel model;
    // It stands in the box above; a low plot has its room for the numbers of the axis.
    if (m_plot->height() > lowPlot * Theme::current().u()) model.title = picture.title;
    model.leftUnit = picture.unit;
    const bool inDays = !picture.times.isEmpty() && picture.times.last() >= shown::shownInDays;
    model.acrossUnit = app::unitText(inDays ? "d" : "h");
    QVector<double> times;
    for (const double t : picture.times) times.append(t / (inDays ? shown::day : shown::hour));
    plot::XyCurve now{tr("Model"), times, picture.model, 0};
    now.measuredX = times;
    now.measuredY = picture.measured;
    if (times.isEmpty()) return model;
    if (!picture.start.isEmpty()) {
        plot::XyCurve start{tr("Model at the start"), times, picture.start, 1};
        start.dashed = true;
        model.curves.append(start);
    }
    model.curves.prepend(now);
    return model;
}

plot::XyModel FitResult::profileModel(const app::FitProfile& profile) const
{
    plot::XyModel model;
    model.title = tr("Increase of the sum of squares while %1 is fixed", "a parameter").arg(profile.name);
    model.acrossTitle = profile.name;
    model.acrossUnit = profile.unit;
    model.curves = {plot::XyCurve{tr("Others fitted again"), profile.values, profile.rises, 0}};
    model.levels = {{profile.threshold, tr("95 %")}, {profile.fitted, tr("fitted"), true}};
    return model;
}

// The stronger, the darker.
void FitResult::showCorrelation()
{
    const app::FitCorrelation found = m_fit.found().correlation();
    const int count = int(found.names.size());
    m_correlation->setRowCount(count);
    m_correlation->setColumnCount(count + 1);
    m_correlation->setHorizontalHeaderLabels(QStringList{QString()} + found.names);
    for (int i = 0; i < count; ++i) {
        m_correlation->setItem(i, 0, new QTableWidgetItem(found.names[i]));
        for (int k = 0; k < count; ++k) {
            const double value = found.rows[i][k];
            auto* item = new QTableWidgetItem(numberWords(value, 2));
            QColor colour = Theme::current().color(value < 0.0 ? Token::Warn : Token::Accent);
            colour.setAlphaF(float(0.6 * std::abs(value)));
            if (i != k) item->setBackground(colour);
            item->setTextAlignment(Qt::AlignCenter);
            item->setToolTip(tr("%1 and %2: %3", "two parameters, their correlation")
                                 .arg(found.names[i], found.names[k], numberWords(value, 3)));
            m_correlation->setItem(i, k + 1, item);
        }
    }
}

} // namespace titer::pages

#include "ui/pages/run/sheets/moc_fit_result.cpp"
