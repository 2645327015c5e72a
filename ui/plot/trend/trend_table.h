// A trend as numbers, for those who read better than they see; stands in the plot's place. [gui]
#pragma once

#include "ui/plot/trend/trend_values.h"

#include <QAbstractTableModel>
#include <QTableView>

namespace titer::plot {

class TrendTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setContent(const TrendModel& model);
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    SeriesTable m_table;
    double m_span = 1;
    TimeWords m_words;
};

class TrendTable : public QTableView {
    Q_OBJECT
public:
    explicit TrendTable(QWidget* parent = nullptr);

    void setContent(const TrendModel& model);

signals:
    void left(); // T or Esc

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    TrendTableModel m_rows;
};

} // namespace titer::plot
