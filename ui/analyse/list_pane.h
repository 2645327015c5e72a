// A pane of lines in columns, each of which may stand for rows of the table: title, what to look at first, the list, and what it comes to. [gui]
//
//   a line that is chosen selects its rows; rows that are selected elsewhere choose the line that holds them all
//   Ctrl+C: copies the list
#pragma once

#include "ui/analyse/analyse_scene.h"

#include <QStringList>
#include <QWidget>

class QHBoxLayout;
class QTreeWidget;
class QTreeWidgetItem;

namespace titer::widgets {
class Label;
}

namespace titer::analyse {

class ListPane : public QWidget {
    Q_OBJECT
public:
    using QWidget::show;
    void show(const AnalyseScene& scene);
    QString title() const;
    void addTool(QWidget* tool); // at the right of the title
    QTreeWidget* list() const { return m_list; }
    // What it comes to, or why there is nothing.
    QString sentence() const;
    QString csv() const;

signals:
    void rowsSelected(const std::set<titer::app::AnalyseRow>& rows);
    void lineChosen(int line); // from the top, from 0

protected:
    ListPane(const QString& title, const QString& guide);

    // Head and lines of what is shown now; the sentence.
    virtual QString fill(const AnalyseScene& scene) = 0;
    // The line that is chosen whatever rows are selected; -1: that of the rows.
    virtual int chosenLine(const AnalyseScene&) const { return -1; }
    // Whether it is of new rows, by the learner that is looked at.
    virtual bool isOfNewRows() const { return false; }
    void setHead(const QStringList& head);
    // Beneath another one, else at the end.
    QTreeWidgetItem* addLine(const QStringList& cells, const std::vector<int>& rows, QTreeWidgetItem* above = nullptr);
    void setStrong(QTreeWidgetItem* line, int column);

private:
    void follow(const AnalyseScene& scene);
    void take(const QTreeWidgetItem* line);

    widgets::Label *m_title, *m_guide, *m_sentence;
    QTreeWidget* m_list;
    QHBoxLayout* m_head;
    QList<QTreeWidgetItem*> m_lines;      // from the top
    std::vector<std::vector<int>> m_rows; // of each line, rising
    std::shared_ptr<const app::Analysis> m_analysis;
    int m_learner = -1;
};

} // namespace titer::analyse
