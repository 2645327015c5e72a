// Parameters of a unit fitted to recordings: which runs and parameters, what came of it, and the way into the plant. It lies over the
// page. [gui]
//
//   FitSheet sheet(document, fit, page);  sheet.open("production", {run}, stated);
//   What is under way goes on when the sheet is left, and is there when it is opened again.
//   signal fileAsked()                                       answer with addFile()
#pragma once

#include "app/fit/parameter_fit.h"
#include "ui/widgets/sheet.h"

class QBoxLayout;
class QComboBox;
class QHBoxLayout;
class QPushButton;
class QScrollArea;

namespace titer::widgets {
class Label;
}

namespace titer::pages {

class AlignmentSheet;
class FitChoices;
class FitResult;

class FitSheet : public widgets::Sheet {
    Q_OBJECT
public:
    FitSheet(app::Document& document, app::ParameterFit& fit, QWidget* page);

    void open(const QString& unit, std::vector<app::FitRun> runs, std::vector<model::TagEntry> stated);
    // With what is under way, in another language than the sheet before.
    void goOn();
    void addFile(const QString& path);
    void leave() override;

    app::ParameterFit& fit() { return m_fit; }
    FitChoices* choices() const { return m_choices; }
    AlignmentSheet* alignment() const { return m_alignment; }
    FitResult* result() const { return m_result; }
    QPushButton* fitButton() const { return m_go; }
    QPushButton* putButton() const { return m_put; }
    QPushButton* nextButton() const { return m_next; }
    QPushButton* profileButton() const { return m_profile; }
    QPushButton* keepButton() const { return m_keep; }
    QPushButton* removeButton() const { return m_remove; }
    QComboBox* keptBox() const { return m_kept; }
    QString state() const;

signals:
    void fileAsked();
    void put(const QString& unit); // its fit went into the plant

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void present();
    void follow();
    void placeFoot(QHBoxLayout* line);
    void goOrStop();
    void lookAtResult();
    void putIn();
    void showPlaces();
    void showKept();
    void refresh();
    void refreshKept();
    void refreshState();
    QString stateOf(const QString& notConverged, const QString& whyNot) const;
    static QString whatIsLeft(const studies::PlantFit& result);

    app::Document& m_document;
    app::ParameterFit& m_fit;
    widgets::Label* m_title;
    FitChoices* m_choices;
    QBoxLayout* m_both; // choices, and what was found
    AlignmentSheet* m_alignment;
    QComboBox* m_kept;
    FitResult* m_result;
    QScrollArea* m_scroll = nullptr;
    QHBoxLayout *m_footLine = nullptr, *m_secondLine = nullptr;
    widgets::Label* m_state;
    bool m_looks = false; // at what a fit has found, when it ends
    QPushButton *m_go, *m_put, *m_next, *m_profile, *m_keep, *m_remove, *m_close;
};

} // namespace titer::pages
