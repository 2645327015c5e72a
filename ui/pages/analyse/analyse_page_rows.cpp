// New rows of the page Analyse: they are opened, predicted, and what is predicted is saved.
#include "app/common/sentence.h"
#include "ui/pages/analyse/analyse_page.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/label.h"
#include "ui/widgets/save_dialog.h"

#include <QFileInfo>

namespace titer::pages {

using app::TableSource;

QString AnalysePage::tableFilter()
{
    return tr("Tables and spectra (%1)", "endings of files")
        .arg(QStringLiteral("*.csv *.tsv *.txt *.jdx *.dx *.jcamp *.spc"));
}

void AnalysePage::predictRows()
{
    if (!m_work.session.analysis()) return emit failed(tr("There is no model yet. Open a table first."));
    const QString path = widgets::askOpenFile(this, tr("Predict the rows of a table"), tableFilter());
    if (!path.isEmpty()) predictRowsOf(path);
}

void AnalysePage::predictRowsOf(const QString& path)
{
    // What the table of the model went through is done to it as well.
    m_work.session.predictRows(
        {.kind = TableSource::Kind::File, .place = path.toStdString(), .recipe = m_work.session.setup().table.recipe});
}

void AnalysePage::savePredicted()
{
    const QString path = widgets::askWhereToSave(this, tr("Save what is predicted"),
                                                 QFileInfo(m_name->text()).baseName() + "-predicted.csv",
                                                 tr("Tables (*.csv)"), QStringLiteral("csv"));
    if (!path.isEmpty()) savePredictedAt(path);
}

void AnalysePage::savePredictedAt(const QString& path)
{
    if (const base::Done done = m_work.session.savePredicted(path); !done)
        return emit failed(app::sentence(done.error()));
    emit reported(tr("What is predicted is written to “%1”.").arg(path));
}

} // namespace titer::pages
