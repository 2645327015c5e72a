// The table of a multivariate model: its rows as they were read (of a model of batches a row for each), with those that are selected in the panes. [gui]
//
//   table.show(session)          follows the session: table, roles, rows that are left out, what is selected
//   arrows, Shift, Ctrl: select rows      X: leaves them out or takes them in again      Ctrl+C: copies them
#pragma once

#include "app/analyse/analyse_session.h"

#include <QAbstractTableModel>
#include <QTableView>

namespace titer::analyse {

class RowModel : public QAbstractTableModel {
    Q_OBJECT
public:
    // The session outlives the model.
    explicit RowModel(app::AnalyseSession& session, QObject* parent = nullptr);

    // The table of the model, else that of new rows.
    void refresh();
    const app::TableValue& table() const { return m_table; }
    bool isFresh() const { return m_fresh; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    app::AnalyseSession& m_session;
    app::TableValue m_table;
    std::set<std::string> m_excluded; // as it is shown
    bool m_fresh = false;
};

class RowTable : public QTableView {
    Q_OBJECT
public:
    // The session outlives the table.
    explicit RowTable(app::AnalyseSession& session, QWidget* parent = nullptr);

    RowModel& rows() { return m_rows; }

signals:
    void excludeAsked(); // of the rows that are selected

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
    bool event(QEvent* event) override;

private:
    void refresh();
    void showSelected();
    QString copied() const;

    app::AnalyseSession& m_session;
    RowModel m_rows;
    bool m_quiet = false; // what is selected comes from the session
};

} // namespace titer::analyse
