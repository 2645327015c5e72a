// Words and pictures of a screening, and its way into the plant.
#include "app/run/screening/screening_session.h"

#include "app/common/sentence.h"
#include "app/common/shown_number.h"
#include "app/common/unit_text.h"
#include "app/form/tag_names.h"
#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/studies/numerics/distributions.h"

#include <QFile>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace titer::app {

namespace {

constexpr qint64 maxTableSize = 16 << 20; // [bytes]
constexpr int pointsOfLine = 60;

QString shown(double value)
{
    return shownNumber(value, 'g', 4);
}

QString withUnit(double value, const std::string& unit)
{
    const QString words = unitText(unit);
    //: A value and its unit.
    return words.isEmpty() ? shown(value) : ScreeningSession::tr("%1 %2").arg(shown(value), words);
}

QString intervalOf(double low, double high)
{
    //: From and to of an interval of confidence.
    return ScreeningSession::tr("%1 to %2").arg(shown(low), shown(high));
}

} // namespace

ScreeningSession::ScreeningSession(Document& document, QObject* parent)
    : QObject(parent)
    , m_document(document)
{
    connect(&document, &Document::opened, this, [this] {
        if (m_order.unit.empty()) return;
        close();
        emit changed();
    });
}

ScreeningKind ScreeningSession::kindOf(const std::string& unit) const
{
    return screeningOf(m_document.flowsheet(), m_document.catalogue(), unit);
}

void ScreeningSession::open(const std::string& unit)
{
    m_task.stop();
    m_order = {};
    m_order.unit = unit;
    m_result = {};
    m_result.kind = kindOf(unit);
    emit changed();
}

void ScreeningSession::close()
{
    m_task.stop();
    m_order = {};
    m_result = {};
}

void ScreeningSession::openFile(const QString& path)
{
    m_task.stop();
    QFile file(path);
    m_order.table = {QFileInfo(path).fileName().toStdString(), {}};
    m_file = path;
    m_result = {};
    m_result.kind = kindOf(m_order.unit);
    const auto fault = [&](base::Sentence what) {
        m_result.errors = {{base::Code::Io, m_order.table.name, std::move(what)}};
        emit changed();
    };
    if (!file.open(QIODevice::ReadOnly))
        return fault(base::say(CORE_TR("core", "The file cannot be read ({1}). Check that it still exists."),
                               file.errorString().toStdString()));
    if (file.size() > maxTableSize)
        return fault(base::say(CORE_TR("core", "The file is {1} MB, above the maximum of {2} MB for a screening "
                                               "table. Choose another one."),
                               std::to_string(file.size() >> 20), std::to_string(maxTableSize >> 20)));
    setTable({m_order.table.name, file.readAll().toStdString()}, path);
}

void ScreeningSession::setTable(ScreeningTable table, const QString& file)
{
    m_file = file;
    m_order.table = std::move(table);
    m_order.rows.clear();
    m_order.law.clear();
    fit();
}

void ScreeningSession::chooseRows(const std::string& column, const std::string& value)
{
    m_order.rows[column] = value;
    fit();
}

void ScreeningSession::setBinding(const std::string& binding)
{
    m_order.binding = binding;
    m_order.held.reset();
    fit();
}

// All laws are fitted already.
void ScreeningSession::setLaw(const std::string& law)
{
    m_order.law = m_result.law = law;
    m_result.errors.clear(); // of putting another one
    emit changed();
}

void ScreeningSession::setHeld(const QString& held)
{
    if (held.toStdString() == m_result.held) return;
    m_order.held = held.toStdString();
    fit();
}

void ScreeningSession::setTrial(const QString& area, const QString& pressure)
{
    if (area.toStdString() == m_order.area && pressure.toStdString() == m_order.pressure) return;
    m_order.area = area.toStdString();
    m_order.pressure = pressure.toStdString();
    fit();
}

void ScreeningSession::fit()
{
    m_order.flowsheet = m_document.flowsheet();
    m_task.start([this, order = m_order, &catalogue = m_document.catalogue()](
                     const std::stop_token& stop, const BackgroundTask::Report&) -> BackgroundTask::Reported {
        ScreeningResult result = fitScreening(order, catalogue, stop);
        return [this, result = std::move(result)] {
            m_result = result;
            emit changed();
        };
    });
    emit changed();
}

void ScreeningSession::stop()
{
    m_task.stop();
    emit changed();
}

bool ScreeningSession::canPut() const
{
    return !isFitting() && m_result.errors.empty() && (m_result.filter || m_result.isotherm);
}

const studies::BlockingLaw* ScreeningSession::law() const
{
    if (!m_result.filter) return nullptr;
    for (const studies::BlockingLaw& law : m_result.filter->laws)
        if (law.id == m_result.law) return &law;
    return &m_result.filter->laws.front();
}

QList<ScreeningValue> ScreeningSession::values() const
{
    QList<ScreeningValue> rows;
    if (m_result.isotherm)
        for (const studies::IsothermParameter& parameter : m_result.isotherm->parameters) {
            const studies::FittedParameter& p = parameter.reported;
            rows.append({QString::fromStdString(p.path), withUnit(p.value, parameter.unit == "1" ? "" : parameter.unit),
                         p.stdError ? intervalOf(p.low, p.high) : QString()});
        }
    const studies::BlockingLaw* found = law();
    if (!found) return rows;
    const double t = studies::tQuantile(0.975, double(m_result.filter->trial.throughput.size()) - 2.0);
    const auto row = [&](const QString& name, double value, const std::optional<double>& error, const std::string& si,
                         const std::string& unit) {
        const auto in = [&](double x) { return base::toUnit(x, unit.empty() ? si : unit); };
        rows.append({name, withUnit(in(value), unit.empty() ? si : unit),
                     error ? intervalOf(in(value - t * *error), in(value + t * *error)) : QString()});
    };
    const bool flow = m_result.filter->trial.constantFlow;
    row(flow ? tr("Pressure of the clean filter") : tr("Flux of the clean filter"), found->start, found->startError,
        flow ? "Pa" : "m3/m2/s", flow ? "bar" : "L/m2/h");
    row(tr("Blocking constant"), found->constant, found->constantError, "1/m", {});
    // Reported of the likeliest law alone.
    const std::optional<double>& capacity = m_result.filter->capacity;
    if (capacity && found == &m_result.filter->laws.front())
        rows.append({flow ? tr("Capacity at the pressure limit") : tr("Capacity"),
                     withUnit(base::toUnit(*capacity, "L/m2"), "L/m2"),
                     {}});
    return rows;
}

QStringList ScreeningSession::faults() const
{
    QStringList words;
    for (const base::Error& error : m_result.errors) words.append(sentence(error));
    return words;
}

QStringList ScreeningSession::remarks() const
{
    QStringList words;
    if (m_result.isotherm) {
        const studies::IsothermFit& fit = *m_result.isotherm;
        if (!fit.converged) words.append(sentence(fit.message));
        for (const base::Sentence& remark : fit.remarks) words.append(sentence(remark));
        if (fit.lackOfFit.p && *fit.lackOfFit.p < 0.05)
            words.append(tr("The model misses more variation than replicates show: lack of fit with p = %1.")
                             .arg(QLocale().toString(*fit.lackOfFit.p, 'g', 2)));
    }
    for (const base::Notice& notice : m_result.notices) words.append(sentence(notice.what));
    return words;
}

QStringList ScreeningSession::lawWords() const
{
    QStringList words;
    if (m_result.filter)
        for (const studies::BlockingLaw& law : m_result.filter->laws)
            //: A law of blocking, and how likely it is next to the likeliest, from 0 to 1.
            words.append(tr("%1, likelihood %2")
                             .arg(label(std::string_view(law.id)), QLocale().toString(law.likelihood, 'g', 2)));
    return words;
}

ScreeningPicture ScreeningSession::picture() const
{
    if (m_result.isotherm) return wellsPicture();
    return m_result.filter ? trialPicture() : ScreeningPicture{};
}

ScreeningPicture ScreeningSession::wellsPicture() const
{
    const std::vector<model::Component>& components = m_result.request.plate.components;
    const auto displayUnit = [&](int component) {
        return base::displayUnit(std::string(model::concentrationUnit(components[std::size_t(component)].basis)));
    };
    ScreeningPicture picture;
    picture.title = tr("Bound against liquid concentration");
    const bool several = std::any_of(m_result.curves.begin(), m_result.curves.end(),
                                     [&](const auto& curve) { return curve.ph != m_result.curves.front().ph; });
    for (const studies::IsothermCurve& curve : m_result.curves) {
        const std::string unit = displayUnit(curve.component);
        const auto in = [&](const std::vector<double>& values) {
            QVector<double> converted;
            for (const double v : values) converted.append(base::toUnit(v, unit));
            return converted;
        };
        QStringList name;
        if (std::count(m_result.request.plate.measured.begin(), m_result.request.plate.measured.end(), char(true)) > 1)
            name.append(QString::fromStdString(components[std::size_t(curve.component)].id));
        if (curve.salt >= 0)
            name.append(withUnit(base::toUnit(curve.saltLevel, displayUnit(curve.salt)), displayUnit(curve.salt)));
        if (several) name.append(tr("pH %1").arg(QLocale().toString(curve.ph, 'f', 1)));
        picture.acrossUnit = unitText(unit);
        picture.leftUnit = tr("Bound, %1 of solid", "a concentration").arg(unitText(unit));
        picture.curves.append({name.join(QStringLiteral(", ")), in(curve.liquid), in(curve.solid),
                               in(curve.measuredLiquid), in(curve.measuredSolid)});
    }
    return picture;
}

ScreeningPicture ScreeningSession::trialPicture() const
{
    const studies::FilterTrial& trial = m_result.filter->trial;
    const studies::BlockingLaw& found = *law();
    const bool flow = trial.constantFlow;
    ScreeningPicture picture;
    picture.title = flow ? tr("Pressure against throughput") : tr("Throughput against time");
    picture.acrossUnit = unitText(flow ? "L/m2" : "min");
    picture.leftUnit = unitText(flow ? "bar" : "L/m2");
    ScreeningCurve curve{label(std::string_view(found.id)), {}, {}, {}, {}};
    const std::vector<double>& across = flow ? trial.throughput : trial.time;
    const std::vector<double>& up = flow ? trial.pressure : trial.throughput;
    for (std::size_t i = 0; i < across.size(); ++i) {
        curve.measuredX.append(base::toUnit(across[i], flow ? "L/m2" : "min"));
        curve.measuredY.append(base::toUnit(up[i], flow ? "bar" : "L/m2"));
    }
    for (int k = 0; k <= pointsOfLine; ++k) {
        const double x = across.back() * k / pointsOfLine;
        const std::optional<double> y = flow ? studies::pressureAt(found, x) : studies::throughputAt(found, x);
        if (!y) break;
        curve.x.append(base::toUnit(x, flow ? "L/m2" : "min"));
        curve.y.append(base::toUnit(*y, flow ? "bar" : "L/m2"));
    }
    picture.curves = {curve};
    return picture;
}

bool ScreeningSession::put()
{
    if (!canPut()) return false;
    base::Errors errors;
    std::optional<model::Flowsheet> after =
        putScreening(m_order, m_result, m_document.flowsheet(), m_document.catalogue(), errors);
    if (!after) {
        m_result.errors = errors;
        emit changed();
        return false;
    }
    studies::noteOrigin(*after, m_order.unit, sentence(originOf(m_order, m_result)).toStdString());
    m_document.apply(*std::move(after), tr("Put the fit into %1").arg(unitName(m_document.flowsheet(), m_order.unit)));
    m_document.endMerge();
    return true;
}

} // namespace titer::app

#include "app/run/screening/moc_screening_session.cpp"
