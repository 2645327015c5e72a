// The page Analyse: a multivariate model of a table (PCA, PLS, OPLS), its data and steps at the left, what it says in panes. [gui]
//
//   AnalysePage page({bench.analyse(), bench.studies()});
//   page.openExample();  page.setup(), page.panes()         its parts
//   signals reported(sentence), failed(sentence)
#pragma once

#include "app/analyse/analyse_session.h"
#include "ui/pages/page.h"

#include <QWidget>

class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace titer::widgets {
class Label;
}

namespace titer::pages {

class AnalysePanes;
class AnalyseViews;
class BatchesSheet;
class DeviationSheet;
class DrawnSheet;
class ModelCardSheet;
class ModelNotice;
class RecipeSheet;
class SetupPanel;
class UpkeepSheet;

class AnalysePage : public QWidget, public Page {
    Q_OBJECT
public:
    // All of it outlives the page.
    struct Work {
        app::AnalyseSession& session;
        app::StudySession& studies;
    };
    explicit AnalysePage(const Work& work, QWidget* parent = nullptr);

    // Each asks for what it needs.
    void openTable();
    void openSpectra(); // of all files of a folder
    void openStudy();
    void openExample();
    void openModel();
    void savePredicted();
    void savePredictedAt(const QString& path); // of the new rows, a table
    void saveModel();
    void saveModelAt(const QString& path); // and shows its card, where its use can be stated
    void openCard();                       // of the model that is open or was saved last
    void predictRows();
    void predictRowsOf(const QString& path); // of a table

    QWidget* widget() override { return this; }
    void focusFirst() override;
    bool back() override;
    QList<QWidget*> regions() const override;
    QUndoStack* undoStack() const override { return m_work.session.undoStack(); }
    QList<Act> acts() override;

    app::AnalyseSession& session() const { return m_work.session; }
    bool isEmpty() const { return m_work.session.setup().isEmpty(); }
    SetupPanel& setup() const { return *m_setup; }
    AnalysePanes& panes() const { return *m_panes; }
    AnalyseViews& views() const { return *m_views; } // these, or those of the table alone
    QPushButton* openButton() const { return m_open; }
    QPushButton* exampleButton() const { return m_example; }
    // Shows data and steps in place of the panes, where there is no room for both.
    QPushButton* setupButton() const { return m_steps; }
    QString stateText() const;
    ModelNotice& notice() const { return *m_notice; }
    // Made when they are asked for first.
    ModelCardSheet& cardSheet();
    UpkeepSheet& upkeepSheet();
    DrawnSheet& drawnSheet();     // virtual batches and synthetic spectra
    BatchesSheet& batchesSheet(); // recordings by batch, and runs of the twin
    RecipeSheet& recipeSheet();   // the steps that the table goes through
    DeviationSheet& deviationSheet();

signals:
    void reported(const QString& sentence);
    void failed(const QString& sentence);
    void verificationAsked();
    void unitAsked(const QString& unit);                    // on the flowsheet
    void sourceAsked(const QString& model, bool ofBatches); // on the page Data

protected:
    void resizeEvent(QResizeEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QWidget* makeHead();
    QWidget* makeEmpty();
    QWidget* makeContent();
    void refresh();
    void arrange();
    QString stateWords() const;
    static QString tableFilter(); // of files that hold rows

    Work m_work;
    widgets::Label *m_name, *m_state;
    QPushButton *m_steps, *m_predict, *m_save, *m_card, *m_openModel;
    QPushButton *m_open, *m_example;
    QStackedWidget* m_content;
    SetupPanel* m_setup;
    QScrollArea* m_side; // of the setup
    AnalysePanes* m_panes;
    AnalyseViews* m_views;
    ModelNotice* m_notice;
    ModelCardSheet* m_cardSheet = nullptr;
    BatchesSheet* m_batchesSheet = nullptr;
    UpkeepSheet* m_upkeepSheet = nullptr;
    DrawnSheet* m_drawnSheet = nullptr;
    RecipeSheet* m_recipeSheet = nullptr;
    DeviationSheet* m_deviationSheet = nullptr;
    QString m_saved; // where the model was saved last
};

} // namespace titer::pages
