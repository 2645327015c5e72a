// What a fit found, in its sheet.
#include "ui/pages/run/sheets/fit_sheet.h"

#include "app/common/shown_number.h"
#include "app/common/unit_text.h"
#include "ui/look/theme.h"
#include "ui/shown/time_spans.h"
#include "ui/widgets/finding_row.h"
#include "ui/widgets/label.h"
#include "ui/widgets/plain_table.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTime>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

#include <cmath>

namespace titer::pages {

using look::Glyph;
using look::Theme;
using look::Token;
using widgets::clearRows;
using widgets::FindingRow;

namespace {

constexpr int lowPlot = 40; // [u]

QString numberWords(double value, int decimals)
{
    return app::shownNumber(value, 'f', decimals);
}

} // namespace

void FitSheet::refresh()
{
    fillRuns();
    fillTags();
    refreshKept();
    refreshValues();
    refreshFindings();
    refreshCourses();
    refreshPlot();
    refreshState();
}

void FitSheet::refreshState()
{
    const bool fitting = m_fit.isFitting();
    const QString whyNot = m_fit.whyNot();
    m_go->setText(fitting ? tr("Stop") : tr("Fit"));
    m_go->setEnabled(fitting || whyNot.isEmpty());
    m_put->setEnabled(m_fit.canPut());
    m_next->setEnabled(m_fit.canStudy());
    m_profile->setEnabled(m_fit.canStudy());
    m_keep->setEnabled(m_fit.canKeep());
    m_kept->setEnabled(!fitting && m_kept->count() > 0);
    m_remove->setEnabled(!fitting && m_fit.shownKept() >= 0);
    m_freeInitial->setEnabled(!fitting);
    m_runs->setEnabled(!fitting);
    m_tags->setEnabled(!fitting);
    m_parameters->setEnabled(!fitting);
    m_add->setEnabled(!fitting);
    m_starts->setEnabled(!fitting);
    if (fitting)
        m_state->setText(
            tr("Fitting; runs of the plant so far: %1").arg(QLocale().toString(qlonglong(m_fit.found().runsMade()))));
    else if (!whyNot.isEmpty())
        m_state->setText(whyNot);
    else if (const auto& result = m_fit.result())
        m_state->setText(
            tr("%1 % of the largest values are left, after %2 runs of the plant; %3 of %4 starts ended here",
               "a residual, numbers")
                .arg(QLocale().toString(100.0 * result->rms, 'g', 3), QLocale().toString(qlonglong(result->runs)),
                     QLocale().toString(result->startsAtBest), QLocale().toString(result->starts)));
    else
        m_state->clear();
}

// Those of the project; none is chosen while another result is shown.
void FitSheet::refreshKept()
{
    const QSignalBlocker quiet(m_kept);
    m_kept->clear();
    for (const app::KeptFit& fit : m_fit.kept()) {
        const QDateTime when =
            QDateTime::fromString(QString::fromStdString(fit.created), Qt::ISODateWithMs).toLocalTime();
        m_kept->addItem(tr("%1, %2", "a fit that is kept, when")
                            .arg(QString::fromStdString(fit.name), QLocale().toString(when, QLocale::ShortFormat)));
    }
    m_kept->setCurrentIndex(m_fit.shownKept());
}

void FitSheet::refreshValues()
{
    const QList<app::FitValue> rows = m_fit.found().values();
    m_values->setRowCount(int(rows.size()));
    for (int i = 0; i < rows.size(); ++i) {
        const QStringList cells{rows[i].name, rows[i].start, rows[i].value, rows[i].interval, rows[i].verdict};
        for (int k = 0; k < cells.size(); ++k) m_values->setItem(i, k, new QTableWidgetItem(cells[k]));
    }
}

void FitSheet::refreshFindings()
{
    clearRows(m_findings);
    for (const QString& words : m_fit.faults()) m_findings->addWidget(new FindingRow(Glyph::Alarm, words));
    for (const QString& words : m_fit.remarks()) m_findings->addWidget(new FindingRow(Glyph::Warn, words));
    for (const QString& words : m_fit.found().proposals()) m_findings->addWidget(new FindingRow(Glyph::Ok, words));
    m_found->setMinimumHeight(m_findings->isEmpty() ? 1 : 16 * Theme::current().u());
    m_findings->addStretch();
}

// Behind the courses come the profiles, then the correlations.
void FitSheet::refreshCourses()
{
    QStringList entries = m_fit.found().courses();
    for (const app::FitProfile& profile : m_fit.found().profiles())
        entries.append(tr("Profile: %1", "of a parameter").arg(profile.name));
    if (m_fit.found().correlation().names.size() > 1) entries.append(tr("Correlation of the parameters"));
    widgets::setEntries(m_courses, entries);
}

void FitSheet::refreshPlot()
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

plot::XyModel FitSheet::courseModel(const app::FitPicture& picture) const
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

plot::XyModel FitSheet::profileModel(const app::FitProfile& profile) const
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
void FitSheet::showCorrelation()
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
