// What stands beneath the table of the page Analyse.
#include "ui/pages/analyse/table_notices.h"

#include "app/analyse/analyse_notices.h"
#include "app/common/sentence.h"
#include "app/common/shown_number.h"
#include "core/base/units/units.h"
#include "ui/look/theme.h"
#include "ui/widgets/act_button.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notice.h"

#include <QFileInfo>
#include <QPushButton>
#include <QVBoxLayout>

namespace titer::pages {

using look::Theme;
using look::Type;
using widgets::Label;

TableNotices::TableNotices(app::AnalyseSession& session)
    : m_session(session)
    , m_told(new Label({}, Type::Caption))
    , m_prepare(widgets::actButton(
          "", tr("Prepare…"),
          tr("Steps of a recipe (*.prepare.json) mark, resample, fill or sum up the table before it is used")))
    , m_steps(
          widgets::actButton("", tr("Steps…"), tr("The steps of the recipe: what each does, to be changed and saved")))
    , m_laboratory(widgets::actButton(
          "", tr("Add laboratory values…"),
          tr("A table of times and values, such as glucose: each sample gets the spectrum that is nearest in time")))
    , m_notices(new widgets::NoticeBar)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(2 * Theme::current().u());
    m_told->setWordWrap(true);
    m_told->setMinimumWidth(1);
    for (QWidget* widget :
         {static_cast<QWidget*>(m_prepare), static_cast<QWidget*>(m_steps), static_cast<QWidget*>(m_laboratory),
          static_cast<QWidget*>(m_told), static_cast<QWidget*>(m_notices)})
        column->addWidget(widget);
    connect(m_prepare, &QPushButton::clicked, this, [this] { prepareTable(); });
    connect(m_steps, &QPushButton::clicked, this, &TableNotices::stepsAsked);
    connect(m_laboratory, &QPushButton::clicked, this, [this] { addLaboratory(); });
    connect(&m_session, &app::AnalyseSession::changed, this, &TableNotices::refresh);
    refresh();
}

void TableNotices::addLaboratory()
{
    const QString path = widgets::askOpenFile(
        this, tr("Laboratory values"), tr("Tables (%1)", "endings of files").arg(QStringLiteral("*.csv *.tsv *.txt")));
    if (path.isEmpty()) return;
    // Asked again until it can be read.
    QString typed = QStringLiteral("10 min"), label = tr("Longest time between a sample and its spectrum");
    for (;;) {
        typed = widgets::askText(this, tr("Laboratory values"), label, typed);
        if (typed.isEmpty()) return;
        const base::Result<double> tolerance = base::readQuantity(typed.toStdString(), "s");
        if (tolerance && *tolerance > 0.0) return addLaboratory(path, *tolerance);
        label = tr("Longest time between a sample and its spectrum, above 0, such as 10 min");
    }
}

void TableNotices::addLaboratory(const QString& path, double tolerance)
{
    app::TableSource source = m_session.setup().table;
    source.laboratory = app::laboratoryFor(m_session.setup(), m_session.table(), path, tolerance);
    m_session.open(source);
}

void TableNotices::prepareTable()
{
    const QString path = widgets::askOpenFile(
        this, tr("Recipe"), tr("Recipes (%1)", "endings of files").arg(QStringLiteral("*.prepare.json")));
    if (!path.isEmpty()) prepareTable(path);
}

void TableNotices::prepareTable(const QString& recipe)
{
    m_session.prepareBy(recipe);
}

QString TableNotices::told() const
{
    return m_told->text();
}

void TableNotices::refresh()
{
    const app::TableSource& source = m_session.setup().table;
    const app::TableValue table = m_session.table();
    const bool isFile = source.kind == app::TableSource::Kind::File,
               isOfBatches =
                   source.kind == app::TableSource::Kind::Recordings || source.kind == app::TableSource::Kind::Runs;
    const app::LaboratoryValues& laboratory = source.laboratory;
    const bool isPrepared = !source.recipe.isEmpty();
    for (QPushButton* button : {m_prepare, m_steps}) button->setVisible(isFile || isOfBatches);
    m_laboratory->setVisible(isFile && (isPrepared || !laboratory.isEmpty() || (table && !table->lines.isEmpty())));
    QStringList told;
    if (isPrepared)
        told.append(
            tr("Prepared by “%1”", "a recipe").arg(QFileInfo(QString::fromStdString(source.recipe.file)).fileName()));
    if (!laboratory.isEmpty())
        told.append(tr("With the values of “%1”, within %2 min of each sample", "a file; a number of minutes")
                        .arg(QFileInfo(QString::fromStdString(laboratory.file)).fileName(),
                             app::shownNumber(laboratory.tolerance / 60.0, 'g', 4)));
    m_told->setVisible(!told.isEmpty());
    m_told->setText(told.join(u'\n'));
    const std::shared_ptr<const app::Analysis> analysis = m_session.analysis();
    if (m_isShown && table == m_table && analysis == m_analysis) return; // large tables take a while
    m_isShown = true;
    m_table = table;
    m_analysis = analysis;
    const base::Notices notices = app::noticesOf(table, analysis.get());
    if (notices == m_shown) return;
    m_shown = notices;
    QList<widgets::Notice> list;
    for (const base::Notice& notice : notices) {
        widgets::Notice& shown = list.emplaceBack();
        shown.id = QString::fromStdString(notice.what.text());
        shown.place = QString::fromStdString(notice.where);
        shown.sentence = app::sentence(notice.what);
    }
    m_notices->forget();
    m_notices->setNotices(list);
}

} // namespace titer::pages

#include "ui/pages/analyse/moc_table_notices.cpp"
