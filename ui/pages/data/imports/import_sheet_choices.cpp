// What a person chooses in the import sheet: it is read again, kept as a format, and not lost unasked.
#include "app/common/sentence.h"
#include "core/formats/format_writing.h"
#include "ui/form/fields/setting_form.h"
#include "ui/pages/data/imports/import_sheet.h"
#include "ui/pages/data/imports/keep_panel.h"
#include "ui/pages/data/imports/preview_table.h"
#include "ui/pages/data/imports/question_bar.h"

#include <QApplication>
#include <QComboBox>
#include <QPushButton>

namespace titer::pages {

void ImportSheet::chooseUnit(const QString& column, const QString& unit)
{
    m_import.choices.setUnit(column.toStdString(), unit.toStdString());
    read();
    m_preview->setFocus(Qt::OtherFocusReason);
}

void ImportSheet::chooseRole(const QString& column, app::ColumnRole role, const QString& with)
{
    m_import.choices.setRole(column.toStdString(), role, with.toStdString());
    read();
    m_preview->setFocus(Qt::OtherFocusReason);
}

void ImportSheet::choose(ImportMenus::Asked asked, const QString& text)
{
    const std::string chosen = text.toStdString();
    const bool isAtMenu = m_menus->menu(asked)->hasFocus();
    app::ImportChoices& choices = m_import.choices;
    switch (asked) {
    case ImportMenus::Asked::By:
        return chooseTable(!text.isEmpty());
    case ImportMenus::Asked::Table:
        choices.forgetColumns();
        choices.table = chosen;
        break;
    case ImportMenus::Asked::Keys:
        choices.setKeys(text == ImportMenus::noKey() ? std::vector<std::string>() : ImportMenus::keysIn(text));
        choices.oneSeries = text == ImportMenus::noKey();
        break;
    case ImportMenus::Asked::Time:
        chosen.empty() ? choices.setRole(choices.timeColumn, app::ColumnRole::Found)
                       : choices.setRole(chosen, app::ColumnRole::Time);
        break;
    case ImportMenus::Asked::TimeUnit:
        choices.setRole(m_menus->timeColumn(), app::ColumnRole::Time, chosen);
        break;
    case ImportMenus::Asked::Zone:
        m_import.choices.zone = chosen;
        break;
    case ImportMenus::Asked::Dates:
        m_import.choices.dates = chosen;
        break;
    case ImportMenus::Asked::Decimal:
        m_import.choices.decimal = chosen;
        break;
    case ImportMenus::Asked::Batch:
        m_import.choices.batchValue = chosen;
        break;
    case ImportMenus::Asked::Count:
        return;
    }
    read();
    if (isAtMenu) m_menus->menu(asked)->setFocus(Qt::OtherFocusReason);
}

// What was said of the columns of one table says nothing of those of the other.
void ImportSheet::chooseTable(bool table)
{
    m_import.format = table ? nullptr : m_import.known;
    m_import.path = m_import.table = m_import.file;
    m_import.choices = m_import.unsaid();
    const bool isBook = table && app::WorkbookText::isWorkbook(m_import.file);
    isBook ? readWorkbook({}) : read();
}

bool ImportSheet::isChanged() const
{
    const connect::Settings said = reading();
    if (m_import.kept && said == m_import.kept->reading) return false;
    connect::Settings unchanged;
    m_import.unsaid().addTo(unchanged);
    return said != unchanged || m_import.choices.oneSeries || m_import.format != m_import.known;
}

void ImportSheet::leave()
{
    if (m_question->isVisible()) return m_question->answerLast();
    if (m_keepPanel->isVisible()) return m_keepPanel->leave();
    if (!isChanged()) return end();
    m_foot->hide();
    m_keyQuestion->hide();
    m_question->ask(tr("Discard your changes?"), {tr("Discard"), tr("Continue")}, [this](int answer) {
        m_foot->show();
        if (answer == 0) return end();
        m_keyQuestion->setVisible(m_asksKey);
        if (isVisible()) m_cancel->setFocus(Qt::OtherFocusReason);
    });
    m_question->answers().last()->setFocus(Qt::OtherFocusReason);
}

// Rows of one time are imported once it is known what distinguishes them: by one of the columns here, by several in the menu.
void ImportSheet::askKey(const app::ImportPreview& preview)
{
    constexpr qsizetype most = 2;
    m_asksKey = preview.asksKey() && !m_import.choices.oneSeries && !m_import.joined && !m_import.format;
    if (!m_asksKey) return;
    QStringList answers;
    for (const std::string& key : preview.keys)
        if (answers.size() < most) answers << QString::fromStdString(key);
    const QStringList keys = answers + QStringList{ImportMenus::noKey()};
    answers << tr("None of them");
    if (preview.keys.size() > 1) answers << tr("Several, or another…");
    m_keyQuestion->ask(tr("What distinguishes rows of the same time?"), answers, [this, keys](int answer) {
        m_cancel->setFocus(Qt::OtherFocusReason); // the button goes with the question
        if (answer < keys.size()) return choose(ImportMenus::Asked::Keys, keys[answer]);
        m_keyQuestion->show();
        m_menus->menu(ImportMenus::Asked::Keys)->setFocus(Qt::OtherFocusReason);
        m_menus->menu(ImportMenus::Asked::Keys)->showPopup();
    });
    if (!isAncestorOf(QApplication::focusWidget()) || m_cancel->hasFocus())
        m_keyQuestion->answers().first()->setFocus(Qt::OtherFocusReason);
}

void ImportSheet::askFormat()
{
    m_foot->hide();
    m_keepPanel->ask(m_import.name, !m_document.path().isEmpty());
}

void ImportSheet::nameFormat(const QString& name, bool ofProject)
{
    const bool book = app::WorkbookText::isWorkbook(m_import.file);
    const app::FormatWish wish{.file = m_import.file.toStdString(),
                               .sheet = book ? m_sheets->currentText().toStdString() : std::string(),
                               .id = formats::formatIdOf(name.toStdString()),
                               .label = name.toStdString(),
                               .reading = reading(),
                               .project = m_document.path().toStdString(),
                               .ofProject = ofProject};
    if (!app::isFormatThere(wish)) return keepFormat(wish, false);
    m_keepPanel->hide();
    m_question->ask(tr("A format “%1” already exists. Replace it?").arg(QString::fromStdString(wish.id)),
                    {tr("Replace"), tr("Continue")}, [this, wish](int answer) {
                        m_keepPanel->show();
                        if (answer == 0) keepFormat(wish, true);
                    });
    m_question->answers().last()->setFocus(Qt::OtherFocusReason);
}

void ImportSheet::keepFormat(const app::FormatWish& wish, bool replace)
{
    const base::Result<std::filesystem::path> kept = app::keepFormat(wish, replace);
    if (!kept) return m_keepPanel->reportFault(app::sentence(kept.error().what));
    m_import.kept = {wish.reading, QString::fromStdString(wish.label), QString::fromStdString(kept->string())};
    m_keepPanel->leave();
    showFindings();
}

} // namespace titer::pages
