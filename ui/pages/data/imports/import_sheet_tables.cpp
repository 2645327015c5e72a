// Files of several tables in the import sheet: sheets of a workbook, and tables beneath another.
#include "ui/pages/data/imports/import_sheet.h"

#include "app/common/sentence.h"
#include "core/base/tables/found/joined.h"
#include "core/base/text.h"
#include "ui/pages/data/imports/preview_table.h"

#include <QComboBox>
#include <QPushButton>
#include <QSignalBlocker>

namespace titer::pages {

void ImportSheet::takeSheet(const QString& path, const QString& sheet, const QStringList& sheets)
{
    m_import.path = m_import.table = path;
    m_import.sheet = sheet;
    m_import.sheets = sheets;
    const std::vector<base::TitledTable>& alike = m_reading.workbook().alike();
    if (!alike.empty()) m_import.together = base::titlesOf(alike);
    fillSheets();
    read();
}

// Sheets that can be read together stand first in the menu.
void ImportSheet::fillSheets()
{
    const QSignalBlocker quiet(m_sheets);
    m_sheets->clear();
    if (!m_import.together.empty())
        m_sheets->addItem(tr("Together: %1").arg(QString::fromStdString(base::join(m_import.together, ", "))));
    for (const QString& name : m_import.sheets) m_sheets->addItem(name, name);
    m_sheets->setCurrentIndex(m_reading.workbook().alike().empty() ? m_sheets->findData(m_import.sheet) : 0);
    m_sheets->setVisible(m_import.sheets.size() > 1);
}

QString ImportSheet::sheetWords() const
{
    if (m_reading.workbook().alike().empty()) return tr("The sheet “%1” is read.").arg(m_import.sheet);
    std::vector<std::string> all;
    for (const QString& name : m_import.sheets) all.push_back(name.toStdString());
    std::vector<base::Sentence> reported;
    base::reportSheets(m_import.together, all, reported);
    QStringList words;
    for (const base::Sentence& sentence : reported) words << app::sentence(sentence);
    return words.join(u' ');
}

// What was said of the columns of one sheet says nothing of those of several.
void ImportSheet::chooseSheet(int index)
{
    if (!m_import.together.empty() && (index == 0) != m_import.joined.has_value()) m_import.choices = m_import.unsaid();
    readWorkbook(m_sheets->itemData(index).toString());
}

// Tables of the same names become one first; false where they cannot.
bool ImportSheet::readTables()
{
    m_import.joined = app::readJoinedText(m_import.table, m_reading.workbook().alike(), m_import.file, reading());
    m_import.path = m_import.joined && !m_import.joined->fault ? m_import.joined->path : m_import.table;
    if (!m_import.joined || !m_import.joined->fault) return true;
    app::ImportPreview preview;
    preview.layout = m_import.joined->first;
    m_preview->show({}, {});
    m_menus->show(preview, m_import.choices, readBy());
    m_keep->hide();
    showFaults({*m_import.joined->fault});
    return false;
}

} // namespace titer::pages
