// Predictions along each factor: what is shown, and what follows gestures.
#include "ui/study/profiler_pane.h"

#include "app/common/sentence.h"
#include "app/common/unit_text.h"
#include "app/form/typed_number.h"
#include "core/base/tables/csv_text.h"
#include "core/base/text.h"
#include "ui/form/fields/number_field.h"
#include "ui/study/factor_name.h"
#include "ui/study/profiler_places.h"
#include "ui/study/study_words.h"

#include <QComboBox>
#include <QLocale>
#include <QSignalBlocker>

#include <algorithm>
#include <cmath>

namespace titer::study {

using look::Theme;
using plot::Range;
using studies::Factor;
using studies::StudyResponse;

namespace {

bool meetsLimits(const StudyResponse& response, double value)
{
    return (!response.low || value >= *response.low) && (!response.high || value <= *response.high);
}

} // namespace

ProfilerPane::ProfilerPane(QWidget* parent)
    : StudyPane(tr("Prediction profiler"), parent)
{
}

form::NumberField* ProfilerPane::field(int factor) const
{
    return m_columns[std::size_t(factor)].field;
}

// The fields stay for as long as the factors are the same.
void ProfilerPane::makeColumns()
{
    if (m_made == factors() && m_columns.size() == factors().size()) return;
    for (Column& column : m_columns) {
        delete column.field;
        delete column.levels;
        delete column.name;
    }
    m_columns.clear();
    m_made = factors();
    m_current = 0;
    m_dragged.reset();
    for (std::size_t i = 0; i < m_made.size(); ++i) {
        const Factor& factor = m_made[i];
        Column column;
        const QString name = titleWords(factor), words = tr("Setting of %1", "factor with unit").arg(name);
        if (factor.categorical()) {
            column.levels = new QComboBox(plot());
            for (const std::string& level : factor.levels) column.levels->addItem(QString::fromStdString(level));
            column.levels->setAccessibleName(words);
            connect(column.levels, &QComboBox::activated, this, [this, i](int level) { moveTo(i, level, false); });
        } else {
            column.field = new form::NumberField(plot());
            column.field->setStep(stepOf(factor));
            column.field->setAccessibleName(words);
            connect(column.field, &form::NumberField::typed, this,
                    [this, i](const QString& text) { readField(i, text, false); });
            connect(column.field, &form::NumberField::finished, this,
                    [this, i] { readField(i, m_columns[i].field->text(), true); });
            connect(column.field, &form::NumberField::abandoned, this, [this, i] { readField(i, {}, true); });
            connect(column.field, &form::NumberField::focusChanged, this, [this, i](bool focused) {
                if (focused) m_current = int(i);
            });
        }
        column.name = new FactorName(int(i), name, plot());
        for (QWidget* widget : std::initializer_list<QWidget*>{column.field, column.levels, column.name})
            if (widget) widget->show();
        m_columns.push_back(column);
    }
}

StudyPane::State ProfilerPane::take(const StudyScene& before)
{
    const StudyScene& now = scene();
    const auto nothing = [this](const QString& why) {
        for (Column& column : m_columns)
            for (QWidget* widget : std::initializer_list<QWidget*>{column.field, column.levels, column.name})
                if (widget) widget->hide();
        m_columns.clear();
        m_made.clear();
        m_rows.clear();
        return State{.note = {}, .message = why};
    };
    if (now.isEmpty() || now.study->responses.empty()) return nothing(whyNoFit());
    if (factors().empty() || now.setting.size() != factors().size())
        return nothing(tr("Name a factor, and this pane shows how each response depends on it."));
    const bool any = std::any_of(now.analysis->responses.begin(), now.analysis->responses.end(),
                                 [](const auto& response) { return response.fitted.has_value(); });
    if (!any) return nothing(whyNoFit());
    makeColumns();
    const bool same = before.analysis == now.analysis && m_rows.size() == now.study->responses.size();
    std::vector<std::size_t> moved;
    for (std::size_t i = 0; i < now.setting.size(); ++i)
        if (!same || before.setting.size() != now.setting.size() || before.setting[i] != now.setting[i])
            moved.push_back(i);
    // A line does not change along its own factor.
    std::optional<std::size_t> still;
    if (same && moved.size() == 1 && factors()[moved[0]].kind != Factor::Kind::Mixture) still = moved[0];
    m_rows.resize(now.study->responses.size());
    State state{.note = {}, .hint = tr("drag a line, or type a setting")};
    QStringList reported;
    for (std::size_t r = 0; r < m_rows.size(); ++r) {
        if (!same || !moved.empty()) fillRow(r, still);
        reported.append(rowWords(r));
        state.warnings += warningsOf(now.analysis->responses[r]);
    }
    showSettings();
    fitPlot();
    state.sentence = reported.join(u' ');
    return state;
}

void ProfilerPane::fillRow(std::size_t response, std::optional<std::size_t> still)
{
    const studies::ResponseAnalysis& analysis = scene().analysis->responses[response];
    Row& row = m_rows[response];
    row.fitted = analysis.fitted.has_value();
    row.why.clear();
    row.profiles.resize(row.fitted ? factors().size() : 0);
    if (!row.fitted) {
        QStringList reasons;
        for (const base::Error& error : analysis.errors) reasons.append(app::sentence(error.what));
        row.why = reasons.join(u' ');
        return;
    }
    row.now = app::meanWithin(*analysis.fitted, scene().setting);
    row.meets = meetsLimits(scene().study->responses[response], row.now.mean);
    for (std::size_t f = 0; f < row.profiles.size(); ++f)
        if (still != f) row.profiles[f] = app::profileOf(*analysis.fitted, factors(), scene().setting, f);
    row.up = rangeOf(row, response);
}

// Holds the runs, the limits and the lines, so that it seldom changes while a setting moves.
Range ProfilerPane::rangeOf(const Row& row, std::size_t response) const
{
    const studies::Study& study = *scene().study;
    Range shown;
    for (const int run : scene().analysis->responses[response].runs)
        shown.include(studies::cellOf(study.runs[std::size_t(run)], response).value);
    for (const std::optional<double>& limit : {study.responses[response].low, study.responses[response].high})
        if (limit) shown.include(*limit);
    for (const app::Profile& profile : row.profiles)
        for (const double mean : profile.mean) shown.include(mean);
    if (!shown.isValid()) return plot::niceRange(shown);
    const double step = plot::niceStep(shown.span());
    return {std::floor(shown.from / step + 1e-9) * step, std::ceil(shown.to / step - 1e-9) * step};
}

QString ProfilerPane::rowWords(std::size_t response) const
{
    const StudyResponse& study = scene().study->responses[response];
    const Row& row = m_rows[response];
    const QString name = QString::fromStdString(study.name), unit = app::unitText(study.unit);
    if (!row.fitted) return tr("%1: %2", "response, why it has no model").arg(name, row.why);
    const QString value = unit.isEmpty() ? valueText(row.now.mean, row.up.span())
                                         : tr("%1 %2", "value, unit").arg(valueText(row.now.mean, row.up.span()), unit);
    const QString words = std::isnan(row.now.half) ? tr("%1 %2.", "response, value").arg(name, value)
                                                   : tr("%1 %2 ± %3.", "response, value, half of its interval")
                                                         .arg(name, value, valueText(row.now.half, row.up.span()));
    if (!study.low && !study.high) return words;
    return row.meets ? tr("%1 It meets its limits, %2.").arg(words, goalWords(study))
                     : tr("%1 It misses its limits, %2.").arg(words, goalWords(study));
}

void ProfilerPane::showSettings()
{
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const double natural = factors()[i].toNatural(scene().setting[i]);
        if (QComboBox* levels = m_columns[i].levels) {
            const QSignalBlocker quiet(levels);
            levels->setCurrentIndex(int(std::lround(natural)));
        } else if (form::NumberField* field = m_columns[i].field; !field->isTyping()) {
            field->setText(fieldText(factors()[i], natural));
            field->setWrong(false);
            field->setToolTip({});
        }
    }
}

void ProfilerPane::readField(std::size_t factor, const QString& text, bool done)
{
    if (factor >= factors().size()) return;
    const Factor& of = factors()[factor];
    form::NumberField* field = m_columns[factor].field;
    std::vector<double>& before = m_columns[factor].before;
    if (field->isTyping() && before.empty())
        for (std::size_t i = 0; i < factors().size(); ++i) before.push_back(factors()[i].toNatural(scene().setting[i]));
    if (done && before.empty()) return showSettings(); // nothing was typed
    const base::Result<double> value = app::typedIn(text, of.unit);
    const double slack = 1e-9 * (of.high - of.low);
    const bool inside = value && *value >= of.low - slack && *value <= of.high + slack;
    if (inside) {
        field->setWrong(false);
        field->setToolTip({});
        const double natural = std::clamp(*value, of.low, of.high);
        if (std::abs(natural - of.toNatural(scene().setting[factor])) > slack || !done) moveTo(factor, natural, !done);
    } else if (!before.empty()) {
        // Not the beginning that could be read: where it stood before the first key.
        emit settingChanged(before, !done);
    }
    if (!inside && !done) {
        field->setWrong(true);
        const QString unit = app::unitText(of.unit), low = settingText(of, of.low), high = settingText(of, of.high);
        field->setToolTip(unit.isEmpty()
                              ? tr("Choose a number from %1 to %2.").arg(low, high)
                              : tr("Choose a number from %1 to %2 %3.", "least, most, unit").arg(low, high, unit));
    }
    if (!done) return;
    before.clear();
    showSettings();
}

void ProfilerPane::moveTo(std::size_t factor, double natural, bool dragging)
{
    m_current = int(factor);
    std::vector<double> setting = app::movedTo(factors(), scene().setting, factor, factors()[factor].toCoded(natural));
    for (std::size_t i = 0; i < setting.size(); ++i)
        setting[i] = i == factor ? natural : factors()[i].toNatural(setting[i]);
    emit settingChanged(std::move(setting), dragging);
}

QRectF ProfilerPane::cell(int response, int factor) const
{
    return placesIn(plotRect()).area(response, factor);
}

QRectF ProfilerPane::lines() const
{
    const QSizeF size = cell(0, 0).size() * double(m_rows.size());
    return {QPointF(), size};
}

QPointF ProfilerPane::placeOf(int response, int factor, double natural, double value) const
{
    const QRectF area = cell(response, factor);
    const Range across = acrossOf(std::size_t(factor)), up = m_rows[std::size_t(response)].up;
    return {area.left() + (natural - across.from) / across.span() * area.width(),
            area.bottom() - (value - up.from) / up.span() * area.height()};
}

Range ProfilerPane::acrossOf(std::size_t factor) const
{
    const Factor& of = factors()[factor];
    return of.categorical() ? Range{-0.5, double(of.levels.size()) - 0.5} : Range{of.low, of.high};
}

ProfilerPlaces ProfilerPane::placesIn(const QRectF& rect) const
{
    return {rect, names(), int(m_rows.size()), labelWidth()};
}

qreal ProfilerPane::labelWidth() const
{
    qreal labels = 0.0;
    for (const Row& row : m_rows)
        if (row.fitted) labels = std::max(labels, StudyAxes::labelWidth(row.up));
    return labels;
}

QStringList ProfilerPane::names() const
{
    QStringList names;
    for (const Factor& factor : m_made) names.append(titleWords(factor));
    return names;
}

void ProfilerPane::fitPlot()
{
    setMinPlot(ProfilerPlaces::min(names(), int(m_rows.size()), plotRect().width(), labelWidth()));
}

void ProfilerPane::plotResized()
{
    if (m_columns.empty()) return;
    fitPlot();
    const ProfilerPlaces places = placesIn(plotRect());
    for (int i = 0; i < int(m_columns.size()); ++i) {
        const Column& column = m_columns[std::size_t(i)];
        for (QWidget* widget : std::initializer_list<QWidget*>{column.field, column.levels})
            if (widget) widget->setGeometry(places.field(i).toAlignedRect());
        column.name->setGeometry(places.name(i).toAlignedRect());
    }
}

QString ProfilerPane::csv() const
{
    const auto cell = [](const QString& text) { return QString::fromStdString(base::csvCell(text.toStdString())); };
    const auto number = [](double value) { return std::isfinite(value) ? QString::number(value, 'g', 9) : QString(); };
    QStringList titles{tr("Response"), tr("Factor"), tr("Setting"), tr("Mean"), tr("Low, 95 %"), tr("High, 95 %")};
    for (QString& title : titles) title = cell(title);
    QString csv = titles.join(u',') + u'\n';
    for (std::size_t r = 0; r < m_rows.size(); ++r)
        for (std::size_t f = 0; f < m_rows[r].profiles.size(); ++f) {
            const app::Profile& profile = m_rows[r].profiles[f];
            for (std::size_t i = 0; i < profile.across.size(); ++i)
                csv += cell(titleWords(scene().study->responses[r])) + u',' + cell(titleWords(factors()[f])) + u',' +
                       (factors()[f].categorical() ? cell(settingText(factors()[f], profile.across[i]))
                                                   : number(profile.across[i])) +
                       u',' + number(profile.mean[i]) + u',' + number(profile.low[i]) + u',' + number(profile.high[i]) +
                       u'\n';
        }
    return csv;
}

} // namespace titer::study

#include "ui/study/moc_profiler_pane.cpp"
