#include "ui/pages/learn/panes/recording_pane.h"

#include "core/base/time.h"
#include "ui/shown/run_values.h"
#include "ui/widgets/plain_table.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetrics>
#include <QHeaderView>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <cmath>

namespace titer::pages {

namespace {

constexpr int shownLines = 6;

QString firstLines(const lessons::Material& material, const std::string& file)
{
    const lessons::LessonFile* found = material.file(file);
    return found ? QString::fromStdString(found->text).section(u'\n', 0, shownLines - 1) : QString();
}

struct ColumnFigures {
    int count = 0;
    double first = 0.0, last = 0.0;
};

ColumnFigures figuresOf(const std::vector<double>& values)
{
    ColumnFigures figures;
    for (const double value : values) {
        if (!std::isfinite(value)) continue;
        if (figures.count++ == 0) figures.first = value;
        figures.last = value;
    }
    return figures;
}

} // namespace

RecordingPane::RecordingPane(LessonWork& work, const std::string& file)
    : LessonPane(work, QString::fromStdString(file), tr("its first lines, as in the file"))
    , m_file(file)
    , m_read(addButton(tr("Read…", "a recording")))
    , m_lines(new QPlainTextEdit(firstLines(work.lessons.material(), file)))
    , m_columns(widgets::plainTable({tr("Column"), tr("Unit"), tr("Values"), tr("First"), tr("Last")},
                                    tr("Columns as they were read")))
{
    m_read->setToolTip(tr("Shows how the file is interpreted, and imports it as you specify"));
    m_lines->setReadOnly(true);
    m_lines->setTabChangesFocus(true);
    m_lines->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_lines->setAccessibleName(tr("First lines of %1").arg(QString::fromStdString(file)));
    m_columns->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_columns->horizontalHeader()->setStretchLastSection(true);
    body()->addWidget(m_lines);
    body()->addWidget(m_columns, 1);
    connect(m_read, &QPushButton::clicked, this, [this] { this->work().readFile(session().place().file(m_file)); });
    connect(&look::Theme::current(), &look::Theme::changed, this, &RecordingPane::fitText);
    fitText();
}

// The lines are in letters of one width, as large as captions are.
void RecordingPane::fitText()
{
    const look::Theme& theme = look::Theme::current();
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPixelSize(QFontInfo(theme.font(look::Type::Caption)).pixelSize());
    m_lines->setFont(font);
    m_lines->setFixedHeight(QFontMetrics(font).lineSpacing() * (shownLines + 1) + 2 * theme.u());
    m_columns->setMinimumHeight(32 * theme.u());
}

void RecordingPane::refresh()
{
    const lessons::TakenRecording* recording = session().work().recording(m_file);
    m_read->setText(recording ? tr("Read again…", "a recording") : tr("Read…", "a recording"));
    m_read->setProperty("role", recording ? "" : "primary");
    m_read->update();
    if (recording) fillColumns(*recording);
    showReason(recording ? QString() : tr("The file has not been read yet."), m_columns);
}

void RecordingPane::fillColumns(const lessons::TakenRecording& recording)
{
    const base::CsvTable& table = recording.table;
    m_columns->setRowCount(0);
    for (std::size_t c = 0; c < table.layout.columns.size() && c < table.columns.size(); ++c) {
        const base::CsvColumn& column = table.layout.columns[c];
        if (column.role != base::CsvColumn::Role::Value) continue;
        const ColumnFigures figures = figuresOf(table.columns[c]);
        const int row = m_columns->rowCount();
        m_columns->insertRow(row);
        const QString unit = column.unit.empty() ? tr("none", "unit of a column") : shown::unitText(column.unit);
        const QString cells[] = {QString::fromStdString(column.name), unit, QLocale().toString(figures.count),
                                 figures.count > 0 ? shown::valueText(figures.first) : QString(),
                                 figures.count > 0 ? shown::valueText(figures.last) : QString()};
        for (int i = 0; i < 5; ++i) m_columns->setItem(row, i, new QTableWidgetItem(cells[i]));
    }
    const auto& origin = table.summary.origin;
    if (origin && !table.time.empty())
        setNote(tr("starts %1").arg(QString::fromStdString(base::writeInstant(origin->after(table.time.front())))));
}

bool RecordingPane::showPlace(const lessons::Place& place)
{
    if (place.kind != lessons::Place::Kind::Recording || place.what != m_file) return false;
    firstStop()->setFocus(Qt::OtherFocusReason);
    return true;
}

QWidget* RecordingPane::firstStop() const
{
    return m_read;
}

} // namespace titer::pages

#include "ui/pages/learn/panes/moc_recording_pane.cpp"
