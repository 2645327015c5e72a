// Sheets over the page Analyse: the card of a model and its upkeep, batches that were recorded, runs that are drawn, deviations.
#include "ui/pages/analyse/analyse_page.h"
#include "ui/pages/analyse/batches_sheet.h"
#include "ui/pages/analyse/deviation_sheet.h"
#include "ui/pages/analyse/drawn_sheet.h"
#include "ui/pages/analyse/model_card_sheet.h"
#include "ui/pages/analyse/recipe_sheet.h"
#include "ui/pages/analyse/upkeep_sheet.h"
#include "ui/widgets/dialogs.h"

namespace titer::pages {

using app::TableSource;

ModelCardSheet& AnalysePage::cardSheet()
{
    if (m_cardSheet) return *m_cardSheet;
    m_cardSheet = new ModelCardSheet(this);
    connect(m_cardSheet, &ModelCardSheet::upkeepAsked, this, [this](const QString& path) { upkeepSheet().open(path); });
    connect(m_cardSheet, &ModelCardSheet::sourceAsked, this, &AnalysePage::sourceAsked);
    connect(m_cardSheet, &ModelCardSheet::changed, this, [this](const QString& path) {
        if (path.toStdString() == m_work.session.setup().model) m_work.session.openModel(path); // read again
    });
    return *m_cardSheet;
}

UpkeepSheet& AnalysePage::upkeepSheet()
{
    if (!m_upkeepSheet) m_upkeepSheet = new UpkeepSheet(this);
    return *m_upkeepSheet;
}

RecipeSheet& AnalysePage::recipeSheet()
{
    if (!m_recipeSheet) m_recipeSheet = new RecipeSheet(m_work.session, this);
    return *m_recipeSheet;
}

DeviationSheet& AnalysePage::deviationSheet()
{
    if (!m_deviationSheet) m_deviationSheet = new DeviationSheet(this);
    return *m_deviationSheet;
}

BatchesSheet& AnalysePage::batchesSheet()
{
    if (!m_batchesSheet) m_batchesSheet = new BatchesSheet(m_work.session, this);
    return *m_batchesSheet;
}

void AnalysePage::openCard()
{
    const QString opened = QString::fromStdString(m_work.session.setup().model);
    QString path = opened.isEmpty() ? m_saved : opened;
    if (path.isEmpty())
        path = widgets::askOpenFile(this, tr("Card of a model"), tr("Multivariate models (*.mvda.json)"));
    if (!path.isEmpty()) cardSheet().open(path);
}

DrawnSheet& AnalysePage::drawnSheet()
{
    if (m_drawnSheet) return *m_drawnSheet;
    m_drawnSheet = new DrawnSheet(m_work.session, this);
    connect(m_drawnSheet, &DrawnSheet::modelMade, this, [this](const QString& path) {
        m_work.session.openModel(path);
        emit reported(
            tr("The model of virtual batches is written to “%1”. Take batches as new rows to judge them.").arg(path));
    });
    connect(m_drawnSheet, &DrawnSheet::tableMade, this, [this](const QString& path) {
        m_work.session.open({TableSource::Kind::File, path.toStdString()});
        emit reported(tr("The spectra are written to “%1”.").arg(path));
    });
    connect(m_drawnSheet, &DrawnSheet::rowsMade, this, [this](const QString& path) {
        predictRowsOf(path);
        emit reported(tr("The spectra are written to “%1”.").arg(path));
    });
    return *m_drawnSheet;
}

} // namespace titer::pages
