// Beneath the table of the page Analyse: the recipe that it goes through, the values of a laboratory that are put beside its spectra, and what is worth knowing of the
// table and its model. [gui]
#pragma once

#include "app/analyse/analyse_session.h"

#include <QWidget>

class QPushButton;

namespace titer::widgets {
class Label;
class NoticeBar;
} // namespace titer::widgets

namespace titer::pages {

class TableNotices : public QWidget {
    Q_OBJECT
public:
    // The session outlives the widget.
    explicit TableNotices(app::AnalyseSession& session);

    // Asks for the table of the laboratory and for the longest time between a sample and its spectrum.
    void addLaboratory();
    void addLaboratory(const QString& path, double tolerance); // [s]
    QPushButton* laboratoryButton() const { return m_laboratory; }
    // Asks for a recipe of titer-cli prepare.
    void prepareTable();
    void prepareTable(const QString& recipe);
    QPushButton* prepareButton() const { return m_prepare; }
    QPushButton* stepsButton() const { return m_steps; }
    QString told() const; // of the recipe, or of the laboratory
    widgets::NoticeBar* notices() const { return m_notices; }

signals:
    void stepsAsked(); // of the recipe, to be shown and changed

private:
    void refresh();

    app::AnalyseSession& m_session;
    widgets::Label* m_told;
    QPushButton *m_prepare, *m_steps, *m_laboratory;
    widgets::NoticeBar* m_notices;
    bool m_isShown = false;
    app::TableValue m_table; // of which they are
    std::shared_ptr<const app::Analysis> m_analysis;
    base::Notices m_shown;
};

} // namespace titer::pages
