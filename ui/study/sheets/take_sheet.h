// A run sheet that came back, before it is taken: what it would change, line by line, or why nothing of it can be taken. It lies over the
// lower half of the page. Where the study changes meanwhile, as by runs of the twin, the lines are rebuilt and keep their ticks. [gui]
//
//   sheet.open("runs.xlsx");  sheet.openText(clipboard)      signals taken(sentence), left()
//   Up, Down, Space    ticks lines           Enter    takes those that are ticked           Escape    leaves all as it is
#pragma once

#include "app/study/sheet_exchange.h"
#include "app/study/sheet_lines.h"
#include "ui/look/glyph.h"
#include "ui/widgets/sheet.h"

#include <QHash>
#include <QTimer>

class QPushButton;
class QScrollArea;
class QTableWidget;
class QVBoxLayout;

namespace titer::widgets {
class Label;
}

namespace titer::study {

class TakeSheet : public widgets::Sheet {
    Q_OBJECT
public:
    TakeSheet(app::StudySession& session, QWidget* page);

    void open(const QString& path);
    void openText(const QString& text);
    void leave() override;
    void take();

    bool isSettled() const { return !m_exchange.isRunning() && !m_renewal.isActive(); }
    QTableWidget* table() const { return m_table; }
    QPushButton* takeButton() const { return m_take; }
    // Sentences: faults, notices, what there is to know.
    QStringList findings() const;

signals:
    void taken(const QString& sentence);
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void openWith(const QString& title);
    void compare();
    void list(const app::SheetExchange::Comparison& comparison);
    void addFinding(look::Glyph glyph, const QString& words);
    void showLine(int row, const app::SheetLine& line);
    void refuse(const base::Error& error);
    void evaluate();
    void follow();
    bool isOutdated() const;
    void clear();
    QHash<QString, bool> changedTicks() const;
    std::vector<bool> accepted() const;

    app::StudySession& m_session;
    app::SheetExchange m_exchange;
    app::StudySession::Value m_study; // as it is or was compared
    QTimer m_renewal;                 // of the list, while the study changes
    app::SheetExchange::Comparison m_comparison;
    std::vector<app::SheetLine> m_lines; // of the table
    QString m_path, m_text;              // one of both
    widgets::Label *m_title, *m_reported;
    QScrollArea* m_scroll;
    QVBoxLayout* m_findings;
    QTableWidget* m_table;
    QPushButton *m_take, *m_cancel;
};

} // namespace titer::study
