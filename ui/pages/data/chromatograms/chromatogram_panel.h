// A recording of a chromatography system as a chromatogram: its curves, phases and fractions, how it is looked at, what a person should
// know of it, its peaks, fractions and log; other runs over it. [gui]
//
//   ChromatogramPanel panel(document, chromatograms);  panel.show(key);  panel.isSettled()
#pragma once

#include "app/document/document.h"
#include "ui/shown/measured_course.h"

#include <QWidget>

#include <optional>
#include <set>

class QHBoxLayout;
class QMenu;
class QStackedWidget;
class QTableWidget;
class QToolButton;
class QVBoxLayout;

namespace titer::plot {
class MeasuredPlot;
}

namespace titer::widgets {
class Label;
class LinkedLine;
class Segments;
} // namespace titer::widgets

namespace titer::pages {

class AmountChoices;
class ChromatogramChoices;

class ChromatogramPanel : public QWidget {
    Q_OBJECT
public:
    ChromatogramPanel(app::Document& document, app::Chromatograms& chromatograms, QWidget* parent = nullptr);

    void show(int key);
    int key() const { return m_key; }
    // What is shown is what was asked for.
    bool isSettled() const { return m_settled; }
    // At the right of the head.
    void addTool(QWidget* tool);

    plot::MeasuredPlot* plot() const { return m_plot; }
    ChromatogramChoices* choices() const { return m_choices; }
    AmountChoices* amounts() const { return m_amounts; }
    QTableWidget* peaks() const { return m_peaks; }
    QTableWidget* fractions() const { return m_fractions; }
    QTableWidget* log() const { return m_log; }
    QToolButton* compareButton() const { return m_compare; }
    widgets::Segments* tables() const { return m_tables; }
    // What a person should know, as it stands there.
    const QStringList& findings() const { return m_words; }
    // Another run over this one, or no more.
    void compare(int key, bool shown);

private:
    void refresh();
    void connectChoices();
    void fillMenu();
    void showRuns(const QList<shown::ShownChromatogram>& runs);
    void say(const QList<shown::ShownChromatogram>& runs);
    void fillTables(const QList<shown::ShownChromatogram>& runs);
    QTableWidget* table(const QString& name);
    shown::ShownChromatogram shownRun(int key);

    app::Document& m_document;
    app::Chromatograms& m_chromatograms;
    int m_key = 0;
    int m_shownKey = 0;                    // whose curves stand in the plot
    std::set<int> m_others;                // over it
    std::optional<shown::Across> m_across; // as a person chose; else by what is known
    shown::Across m_shownAcross = shown::Across::Volume;
    bool m_settled = true;
    QString m_refused; // what was typed last, where it was wrong
    QStringList m_words;
    widgets::LinkedLine* m_place;
    QToolButton* m_compare;
    QMenu* m_menu;
    QHBoxLayout* m_head;
    ChromatogramChoices* m_choices;
    widgets::Label* m_state;
    QVBoxLayout* m_notes;
    plot::MeasuredPlot* m_plot;
    widgets::Segments* m_tables;
    AmountChoices* m_amounts; // over the table of fractions
    QStackedWidget* m_pages;
    QTableWidget *m_peaks, *m_fractions, *m_log;
};

} // namespace titer::pages
