// Files of several tables in the import sheet: sheets of a workbook, and tables beneath another.
#include "ui/pages/data/imports/import_sheet.h"

#include "app/common/sentence.h"
#include "core/base/tables/joined.h"
#include "core/base/text.h"
#include "ui/pages/data/imports/preview_table.h"

#include <QComboBox>
#include <QPushButton>
#include <QSignalBlocker>

namespace titer::pages {

// Sheets that can be read together stand first in the menu.
void ImportSheet::takeSheet(const QString& path, const QString& sheet, const QStringList& sheets)
{
    m_path = m_table = path;
    const std::vector<base::TitledTable>& alike = m_workbook.alike();
    m_sheet = tr("The sheet “%1” is read.").arg(sheet);
    if (!alike.empty()) reportTogether(base::titlesOf(alike), sheets);
    const QSignalBlocker quiet(m_sheets);
    m_sheets->clear();
    if (!m_together.isEmpty()) m_sheets->addItem(m_together);
    for (const QString& name : sheets) m_sheets->addItem(name, name);
    m_sheets->setCurrentIndex(alike.empty() ? m_sheets->findData(sheet) : 0);
    m_sheets->setVisible(sheets.size() > 1);
    read();
}

void ImportSheet::reportTogether(const std::vector<std::string>& titles, const QStringList& sheets)
{
    std::vector<std::string> all;
    for (const QString& name : sheets) all.push_back(name.toStdString());
    std::vector<base::Sentence> reported;
    base::reportSheets(titles, all, reported);
    QStringList words;
    for (const base::Sentence& sentence : reported) words << app::sentence(sentence);
    m_sheet = words.join(u' ');
    m_together = tr("Together: %1").arg(QString::fromStdString(base::join(titles, ", ")));
}

// What was said of the columns of one sheet says nothing of those of several.
void ImportSheet::chooseSheet(int index)
{
    if (!m_together.isEmpty() && (index == 0) != m_joined.has_value()) m_choices = unsaid();
    readWorkbook(m_sheets->itemData(index).toString());
}

// Tables of the same names become one first; false where they cannot.
bool ImportSheet::readTables()
{
    m_joined = app::readJoinedText(m_table, m_workbook.alike(), m_file, reading());
    m_path = m_joined && !m_joined->fault ? m_joined->path : m_table;
    if (!m_joined || !m_joined->fault) return true;
    app::ImportPreview preview;
    preview.layout = m_joined->first;
    m_preview->show({}, {});
    m_menus->show(preview, m_choices, readBy());
    m_keep->hide();
    showFaults({*m_joined->fault});
    return false;
}

} // namespace titer::pages
