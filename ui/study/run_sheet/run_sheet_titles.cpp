// Titles of the columns of the run sheet.
#include "ui/study/run_sheet/run_sheet_model.h"
#include "ui/study/study_words.h"

namespace titer::study {

namespace {

// The unit goes beneath the name.
QString inTwoLines(QString title)
{
    const qsizetype unit = title.lastIndexOf(QStringLiteral(", "));
    return unit < 0 ? title : title.replace(unit, 2, QStringLiteral("\n"));
}

} // namespace

bool isWords(RunSheetModel::Part part)
{
    return part == RunSheetModel::Part::Type || part == RunSheetModel::Part::Comment ||
           part == RunSheetModel::Part::Vessel;
}

QVariant RunSheetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (!m_study || orientation != Qt::Horizontal) return {};
    const Place place = placeOf(section);
    const auto i = std::size_t(place.index);
    // Bars of residuals begin in the middle.
    if (role == Qt::TextAlignmentRole && place.part == Part::Residual) return int(Qt::AlignCenter);
    if (role == Qt::TextAlignmentRole)
        return int((isWords(place.part) ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::EditRole) return {};
    const bool tip = role == Qt::ToolTipRole;
    const auto title = [role](const QString& words) { return role == Qt::DisplayRole ? inTwoLines(words) : words; };
    switch (place.part) {
    case Part::Run:
        return tip ? tr("In run order") : tr("Run");
    case Part::Vessel:
        return tip ? tr("Vessel of the run on the plates") : tr("Vessel");
    case Part::Type:
        return tr("Type", "of a run");
    case Part::Factor:
        return title(titleWords(m_study->factors[i].factor));
    case Part::Response:
        return title(titleWords(m_study->responses[i]));
    case Part::Residual:
        return tip ? tr("Residual of the model of the selected response: measured minus predicted") : tr("resid.");
    case Part::Comment:
        break;
    }
    return tr("Comment");
}

} // namespace titer::study
