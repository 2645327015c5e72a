#include "ui/pages/learn/panes/fit_pane.h"

#include "app/common/sentence.h"
#include "ui/pages/learn/panes/form_pane.h"
#include "ui/shown/run_values.h"
#include "ui/widgets/label.h"
#include "ui/widgets/plain_table.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace titer::pages {

using look::Token;
using look::Type;
using widgets::Label;

FitPane::FitPane(LessonWork& work, const std::vector<std::string>& paths)
    : LessonPane(work, tr("Fit"),
                 tr("of the ticked numbers, from where they are now (double-click such a number to change it)"))
    , m_paths(paths)
    , m_files(new QComboBox)
    , m_fit(new QPushButton)
    , m_numbers(widgets::plainTable({tr("Number"), tr("Now"), tr("Fitted"), tr("95 % interval"), tr("Verdict")},
                                    tr("Numbers that are fitted")))
    , m_state(new Label({}, Type::Caption, Token::Alarm))
{
    m_files->setAccessibleName(tr("Recording that is fitted to"));
    m_files->setPlaceholderText(tr("No recording has been read"));
    m_fit->setProperty("role", "primary");
    m_fit->setAutoDefault(true);
    m_state->setWordWrap(true);
    m_numbers->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_numbers->horizontalHeader()->setStretchLastSection(true);
    m_numbers->setMinimumHeight(36 * look::Theme::current().u());
    m_numbers->setRowCount(int(paths.size()));
    for (int row = 0; row < int(paths.size()); ++row) {
        auto* name = new QTableWidgetItem;
        name->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        name->setCheckState(Qt::Checked);
        m_numbers->setItem(row, Name, name);
        for (int column = Now; column < columns; ++column) {
            auto* item = new QTableWidgetItem;
            if (column == Now)
                item->setToolTip(tr("What the fit starts from; double-click or F2 changes it"));
            else
                item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
            m_numbers->setItem(row, column, item);
        }
    }
    auto* line = new QHBoxLayout;
    line->addWidget(m_files, 1);
    line->addWidget(m_fit);
    body()->addWidget(m_numbers, 1);
    body()->addLayout(line);
    body()->addWidget(m_state);
    connect(m_fit, &QPushButton::clicked, this, &FitPane::fitOrStop);
    connect(m_numbers, &QTableWidget::itemChanged, this, &FitPane::takeNumber);
    connect(&work.document, &app::Document::changed, this, &FitPane::refresh);
}

std::vector<std::string> FitPane::chosen() const
{
    std::vector<std::string> paths;
    for (int row = 0; row < m_numbers->rowCount(); ++row)
        if (m_numbers->item(row, Name)->checkState() == Qt::Checked) paths.push_back(m_paths[std::size_t(row)]);
    return paths;
}

void FitPane::fitOrStop()
{
    if (session().worker().isWorking()) return session().worker().interrupt();
    session().worker().fit(chosen(), m_files->currentText().toStdString());
}

void FitPane::takeNumber(const QTableWidgetItem* item)
{
    if (item->column() != Now) return;
    const app::FormRow row = rowAtPath(work().document, m_paths[std::size_t(item->row())]);
    const base::Result<base::Json> value = app::readTyped(row, item->text());
    if (value)
        work().document.apply(app::setValue(work().document.flowsheet(), row.path, *value),
                              tr("Change %1").arg(row.label));
    refresh();
    if (value) return;
    m_state->setText(app::sentence(value.error().what));
    m_state->show();
}

void FitPane::fillRow(int row)
{
    const QSignalBlocker quiet(m_numbers);
    const std::string& path = m_paths[std::size_t(row)];
    const app::FormRow form = rowAtPath(work().document, path);
    const std::string unit = form.unit.empty() ? form.siUnit : form.unit;
    const QString words = shown::unitText(form.unit);
    m_numbers->item(row, Name)->setText(form.path.empty() ? QString::fromStdString(path) : form.label);
    m_numbers->item(row, Now)->setText(words.isEmpty() ? form.text : form.text + QChar(0x00a0) + words);
    const std::vector<lessons::FittedNumber>& fits = session().work().fits;
    const auto fit = std::ranges::find(fits, path, &lessons::FittedNumber::path);
    const std::optional<shown::Scale> scale = shown::scaleTo(form.siUnit, unit);
    if (fit == fits.end() || !scale) return;
    const auto value = [&](double si) { return shown::valueText(scale->shown(si)); };
    m_numbers->item(row, Fitted)->setText(shown::valueWithUnit(scale->shown(fit->value), form.unit));
    const bool known = fit->low != 0.0 || fit->high != 0.0;
    m_numbers->item(row, Interval)
        ->setText(known ? tr("%1 to %2", "ends of an interval").arg(value(fit->low), value(fit->high))
                        : tr("not determined"));
    const QString verdict = app::sentence(studies::sentenceOf(fit->verdict));
    m_numbers->item(row, Verdict)->setText(verdict);
    m_numbers->item(row, Verdict)->setToolTip(verdict);
}

void FitPane::refresh()
{
    QStringList files;
    for (const lessons::TakenRecording& one : session().work().recordings)
        files.append(QString::fromStdString(one.file));
    widgets::setEntries(m_files, files);
    for (int row = 0; row < m_numbers->rowCount(); ++row) fillRow(row);
    const bool working = session().worker().isWorking();
    m_fit->setText(working ? tr("Stop") : tr("Fit"));
    m_fit->setEnabled(working || !files.isEmpty());
    m_state->setText(session().worker().fault());
    m_state->setVisible(!session().worker().fault().isEmpty());
}

bool FitPane::showPlace(const lessons::Place& place)
{
    if (place.kind != lessons::Place::Kind::Fit) return false;
    const auto found = std::ranges::find(m_paths, place.what);
    if (found == m_paths.end()) return false;
    m_numbers->setCurrentCell(int(found - m_paths.begin()), Fitted);
    m_numbers->setFocus(Qt::OtherFocusReason);
    return true;
}

QWidget* FitPane::firstStop() const
{
    return m_numbers;
}

} // namespace titer::pages

#include "ui/pages/learn/panes/moc_fit_pane.cpp"
