// Rows of the run sheet.
#include "ui/study/run_sheet/run_sheet_model.h"

#include "app/common/sentence.h"
#include "app/form/typed_number.h"
#include "app/study/run_remarks.h"
#include "app/study/validation_words.h"
#include "core/base/not_available.h"
#include "core/base/text.h"
#include "core/base/units/units.h"
#include "ui/plot/axis_scale.h"
#include "ui/study/study_words.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace titer::study {

using base::say;
using studies::StudyCell;
using studies::StudyRun;

namespace {

double spanOf(const studies::Study& study, std::size_t response)
{
    double low = std::numeric_limits<double>::infinity(), high = -low;
    for (const StudyRun& run : study.runs) {
        const double value = studies::cellOf(run, response).value;
        if (!std::isfinite(value)) continue;
        low = std::min(low, value);
        high = std::max(high, value);
    }
    if (low > high) return 1.0;
    return high > low ? high - low : std::max(std::abs(high), 1e-12);
}

QString numbered(const QString& text)
{
    return QString(text).replace(u'-', QChar(0x2212));
}

} // namespace

void RunSheetModel::setStudy(const Value& study)
{
    const auto shape = [](const Value& value) {
        return value ? std::tuple(value->id, value->factors.size(), value->responses.size(), value->runs.size(),
                                  value->plate.vessels > 0)
                     : std::tuple(std::string(), std::size_t(0), std::size_t(0), std::size_t(0), false);
    };
    const bool same = m_study && study && shape(m_study) == shape(study);
    if (!same) beginResetModel();
    m_study = study;
    m_spans.clear();
    for (std::size_t r = 0; study && r < study->responses.size(); ++r) m_spans.push_back(spanOf(*study, r));
    if (!same) {
        order();
        endResetModel();
    } else if (rowCount() > 0) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    }
}

void RunSheetModel::setResiduals(const Value& analysed, const studies::ResponseAnalysis* response)
{
    m_residuals.clear();
    m_largest = 0.0;
    m_residualOf.clear();
    if (analysed && response && response->fit) {
        for (std::size_t i = 0; i < response->runs.size(); ++i) {
            const double residual = response->fit->residuals[Eigen::Index(i)];
            m_residuals.emplace_back(analysed->runs[std::size_t(response->runs[i])].id, residual);
            m_largest = std::max(m_largest, std::abs(residual));
        }
        std::ranges::sort(m_residuals);
        m_residualOf = titleWords(analysed->responses[response->response]);
    }
    if (rowCount() == 0) return;
    const int column = columnOf(Part::Residual);
    emit dataChanged(index(0, column), index(rowCount() - 1, column));
}

void RunSheetModel::setValidations(const Value& analysed, const Validations& validations, int response)
{
    m_validated = analysed;
    m_validations = analysed ? validations : nullptr;
    m_validatedResponse = response;
    if (rowCount() == 0) return;
    // Not of the other columns: a field that is open there would lose what was typed.
    const int column = columnOf(Part::Residual);
    emit dataChanged(index(0, column), index(rowCount() - 1, column));
}

// Of the response of the column, or of the selected one instead of the residual; nullptr where there is none.
const studies::Validation* RunSheetModel::verdictAt(const StudyRun& run, const Place& place) const
{
    if (!m_validations || !run.validation) return nullptr;
    if (place.part == Part::Response) return app::verdictOf(*m_validations, run.id, std::size_t(place.index));
    if (place.part == Part::Residual) return app::verdictOf(*m_validations, run.id, std::size_t(m_validatedResponse));
    return nullptr;
}

RunSheetModel::Place RunSheetModel::placeOf(int column) const
{
    const int factors = int(m_study->factors.size()), responses = int(m_study->responses.size());
    const int first = ahead();
    if (column < first) return {column == 0 ? Part::Run : column == first - 1 ? Part::Type : Part::Vessel};
    if (column < first + factors) return {Part::Factor, column - first};
    if (column < first + factors + responses) return {Part::Response, column - first - factors};
    return {column == first + factors + responses ? Part::Residual : Part::Comment};
}

int RunSheetModel::columnOf(Part part, int index) const
{
    const int factors = int(m_study->factors.size()), responses = int(m_study->responses.size());
    switch (part) {
    case Part::Run:
        return 0;
    case Part::Vessel:
        return m_study->plate.vessels > 0 ? 1 : -1;
    case Part::Type:
        return ahead() - 1;
    case Part::Factor:
        return ahead() + index;
    case Part::Response:
        return ahead() + factors + index;
    case Part::Residual:
        return ahead() + factors + responses;
    case Part::Comment:
        break;
    }
    return ahead() + 1 + factors + responses;
}

int RunSheetModel::rowOf(const std::string& run) const
{
    const auto found = std::ranges::find_if(m_order, [&](int i) { return m_study->runs[std::size_t(i)].id == run; });
    return found == m_order.end() ? -1 : int(found - m_order.begin());
}

int RunSheetModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_order.size());
}

int RunSheetModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_study ? 0 : columnOf(Part::Comment) + 1;
}

QString RunSheetModel::textAt(const StudyRun& run, const Place& place) const
{
    const auto i = std::size_t(place.index);
    switch (place.part) {
    case Part::Run:
        return QString::number(run.run);
    case Part::Vessel:
        return QString::fromStdString(run.vessel);
    case Part::Type:
        return run.block > 0 ? tr("%1, block %2", "type of a run, number").arg(pointWords(run)).arg(run.block)
                             : pointWords(run);
    case Part::Factor:
        return settingText(m_study->factors[i].factor, run.settings[i]);
    case Part::Response: {
        const StudyCell cell = studies::cellOf(run, i);
        return cell.origin == StudyCell::Origin::Missing ? QString() : valueText(cell.value, m_spans[i]);
    }
    case Part::Residual: {
        const studies::Validation* verdict = verdictAt(run, place);
        return verdict ? app::verdictWord(*m_validated, *verdict) : QString();
    }
    case Part::Comment:
        break;
    }
    return QString::fromStdString(run.comment);
}

// What tooltip and screen reader say of a cell beyond its text.
QString RunSheetModel::reported(const StudyRun& run, const Place& place) const
{
    QStringList words;
    if (place.part == Part::Response) {
        const StudyCell cell = studies::cellOf(run, std::size_t(place.index));
        const bool noisy = cell.noise && !cell.noise->empty();
        words << (noisy ? tr("from the twin, with noise of %1", "an amount").arg(QString::fromStdString(*cell.noise))
                  : cell.origin == StudyCell::Origin::Twin     ? tr("from the twin")
                  : cell.origin == StudyCell::Origin::Measured ? tr("measured")
                                                               : tr("missing"));
    }
    const auto residual = std::ranges::lower_bound(m_residuals, run.id, {}, &std::pair<std::string, double>::first);
    if (place.part == Part::Residual && residual != m_residuals.end() && residual->first == run.id)
        words << tr("Measured minus predicted, %1: %2", "response, number")
                     .arg(m_residualOf, numbered(QLocale().toString(residual->second, 'g', 3)));
    if (const studies::Validation* verdict = verdictAt(run, place))
        words << app::verdictSentence(*m_validated, *verdict);
    if (!run.excluded.empty()) words << tr("Excluded: %1").arg(app::exclusionWords(run));
    if (!run.failure.empty()) words << tr("The twin gave no result: %1").arg(app::failureWords(run));
    if (!run.comment.empty() && place.part != Part::Comment) words << QString::fromStdString(run.comment);
    return words.join(u'\n');
}

QVariant RunSheetModel::data(const QModelIndex& index, int role) const
{
    if (!m_study || !index.isValid()) return {};
    const StudyRun& run = runAt(index.row());
    const Place place = placeOf(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return textAt(run, place);
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return reported(run, place);
    case Qt::TextAlignmentRole:
        return int(
            (isWords(place.part) || (place.part == Part::Residual && run.validation) ? Qt::AlignLeft : Qt::AlignRight) |
            Qt::AlignVCenter);
    case Origin:
        if (place.part != Part::Response) return {};
        return int(studies::cellOf(run, std::size_t(place.index)).origin);
    case Excluded:
        return QString::fromStdString(run.excluded);
    case Against: {
        const studies::Validation* verdict = verdictAt(run, place);
        return verdict && app::isBad(*m_validated, *verdict);
    }
    case RunId:
        return QString::fromStdString(run.id);
    case Residual: {
        if (place.part != Part::Residual || !(m_largest > 0.0)) return {};
        const auto found = std::ranges::lower_bound(m_residuals, run.id, {}, &std::pair<std::string, double>::first);
        return found != m_residuals.end() && found->first == run.id ? QVariant(found->second / m_largest) : QVariant();
    }
    default:
        return {};
    }
}

Qt::ItemFlags RunSheetModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (!m_study || !index.isValid()) return flags;
    const Part part = placeOf(index.column()).part;
    if (part == Part::Factor || part == Part::Response || part == Part::Comment || part == Part::Vessel)
        flags |= Qt::ItemIsEditable;
    return flags;
}

base::Result<std::optional<double>> RunSheetModel::readCell(int column, const QString& text) const
{
    const Place place = placeOf(column);
    const auto i = std::size_t(place.index);
    const bool factor = place.part == Part::Factor;
    const std::string where = factor ? m_study->factors[i].factor.name : m_study->responses[i].name;
    if (text.trimmed().isEmpty() && !factor) return std::optional<double>();
    if (factor && m_study->factors[i].factor.categorical()) {
        const auto& levels = m_study->factors[i].factor.levels;
        const auto found = std::ranges::find(levels, text.trimmed().toStdString());
        if (found != levels.end()) return std::optional<double>(double(found - levels.begin()));
        return base::Error{base::Code::Input, where,
                           say(CORE_TR("core", "“{1}” is not a level of “{2}”. Its levels are {3}."),
                               text.toStdString(), where, base::join(levels, ", "))};
    }
    const base::Result<app::TypedNumber> typed = app::splitTyped(text, QLocale());
    if (!typed) return base::Error{base::Code::Input, where, typed.error().what};
    double value = *base::readNumber(typed->number);
    const std::string unit = typed->rest.toStdString();
    const std::string own = factor ? m_study->factors[i].factor.unit : m_study->responses[i].unit;
    if (unit.empty() || unit == own) return std::optional<double>(value);
    if (!base::findUnit(unit) || !base::findUnit(own) || !base::sameDimension(unit, own))
        return base::Error{base::Code::Input, where,
                           say(CORE_TR("core", "“{1}” cannot be read as {2} of “{3}”. Write only a number, or a "
                                               "number with a unit of the same quantity."),
                               text.toStdString(), own.empty() ? "1" : own, where)};
    value = base::toUnit(base::fromUnit(value, unit), own);
    return std::optional<double>(value);
}

bool RunSheetModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!m_study || role != Qt::EditRole) return false;
    const Place place = placeOf(index.column());
    const QString run = QString::fromStdString(runAt(index.row()).id), text = value.toString();
    if (text == data(index, Qt::EditRole).toString()) return true;
    if (place.part == Part::Comment) {
        emit commentTyped(run, text.trimmed());
        return true;
    }
    if (place.part == Part::Vessel) {
        emit vesselTyped(run, text.trimmed());
        return true;
    }
    const base::Result<std::optional<double>> read = readCell(index.column(), text);
    if (!read) {
        emit refused(read.error());
        return false;
    }
    if (place.part == Part::Response)
        emit resultTyped(run, place.index, *read);
    else
        emit settingTyped(run, place.index, **read);
    return true;
}

double RunSheetModel::keyOf(const StudyRun& run, const Place& place) const
{
    const auto i = std::size_t(place.index);
    switch (place.part) {
    case Part::Factor:
        return run.settings[i];
    case Part::Response:
        return studies::cellOf(run, i).value;
    case Part::Residual: {
        const auto found = std::ranges::lower_bound(m_residuals, run.id, {}, &std::pair<std::string, double>::first);
        return found != m_residuals.end() && found->first == run.id ? found->second : base::notAvailable;
    }
    default:
        return run.run;
    }
}

// Those without a value come last, whichever way it is sorted.
void RunSheetModel::order()
{
    m_order.clear();
    if (!m_study) return;
    for (int i = 0; i < int(m_study->runs.size()); ++i) m_order.push_back(i);
    const Place place = m_sortColumn < columnCount() ? placeOf(m_sortColumn) : Place{};
    const bool words = isWords(place.part);
    const bool up = m_sortOrder == Qt::AscendingOrder;
    std::vector<double> keys;
    std::vector<QString> texts;
    for (const StudyRun& run : m_study->runs) {
        keys.push_back(words ? 0.0 : keyOf(run, place));
        texts.push_back(words ? textAt(run, place) : QString());
    }
    std::ranges::stable_sort(m_order, [&](int first, int second) {
        const auto a = std::size_t(first), b = std::size_t(second);
        if (words) return up ? texts[a] < texts[b] : texts[b] < texts[a];
        if (std::isnan(keys[a]) || std::isnan(keys[b])) return !std::isnan(keys[a]) && std::isnan(keys[b]);
        return up ? keys[a] < keys[b] : keys[b] < keys[a];
    });
}

void RunSheetModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    if (!m_study) return;
    emit layoutAboutToBeChanged();
    QStringList runs;
    const QModelIndexList before = persistentIndexList();
    for (const QModelIndex& index : before) runs << QString::fromStdString(runAt(index.row()).id);
    this->order();
    for (int i = 0; i < before.size(); ++i)
        changePersistentIndex(before[i], index(rowOf(runs[i].toStdString()), before[i].column()));
    emit layoutChanged();
}

} // namespace titer::study

#include "ui/study/run_sheet/moc_run_sheet_model.cpp"
