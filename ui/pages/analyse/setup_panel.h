// What a multivariate model is made of, as steps from the top: the table, the role of each column, what its rows go through, how the
// model is made. [gui]
//
//   signals tableAsked(), spectraAsked(), recordingsAsked(), runsAsked(), studyAsked(), exampleAsked()     the rest the panel does by itself
#pragma once

#include "app/analyse/analyse_session.h"

#include <QFrame>

class QComboBox;
class QFormLayout;
class QPushButton;
class QTreeWidget;
class QVBoxLayout;

namespace titer::widgets {
class Label;
class NoticeRow;
} // namespace titer::widgets

namespace titer::pages {

class BatchField;
class BesideField;
class ColumnRoles;
class PreprocessingField;
class TableNotices;

class SetupPanel : public QFrame {
    Q_OBJECT
public:
    // The session outlives the panel.
    explicit SetupPanel(app::AnalyseSession& session);

    void refresh();
    QPushButton* tableButton() const { return m_open; }
    TableNotices* notices() const { return m_notices; }
    QTreeWidget* columns() const;
    PreprocessingField* preprocessing() const { return m_preprocessing; }
    QComboBox* method() const { return m_method; }
    // Learners or clusters, where the method is one of them.
    BesideField* beside() const { return m_beside; }
    QComboBox* scale() const { return m_scale; }
    QComboBox* components() const { return m_components; }
    QComboBox* folds() const { return m_folds; }
    // Of batches, in place of scaling and cross-validation.
    BatchField* batches() const { return m_batches; }
    // What is wrong, with a button that leaves out the column or the batch that it is about.
    widgets::NoticeRow* fault() const { return m_fault; }
    QPushButton* calculateButton() const { return m_again; }

signals:
    void tableAsked();
    void spectraAsked();
    void recordingsAsked();
    void runsAsked();
    void virtualAsked();
    void syntheticAsked();
    void studyAsked();
    void exampleAsked();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void addTable(QVBoxLayout* column);
    void addModel(QVBoxLayout* column);
    void addFault(QVBoxLayout* column);
    void refreshModel();
    void refreshFault();
    void changeModel();

    app::AnalyseSession& m_session;
    widgets::Label* m_table;
    widgets::NoticeRow* m_fault;
    QPushButton* m_open;
    TableNotices* m_notices;
    QPushButton* m_again;
    ColumnRoles* m_columns;
    PreprocessingField* m_preprocessing;
    QComboBox *m_method, *m_scale, *m_components, *m_folds;
    QFormLayout* m_form;
    BesideField* m_beside;
    BatchField* m_batches;
};

} // namespace titer::pages
