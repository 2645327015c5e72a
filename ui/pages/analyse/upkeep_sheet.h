// A model in use, by its file: whether it still fits new samples, and what it becomes for another instrument; figures, and the sentence that they
// come to. A sheet over the lower half of the page. [gui]
//
//   UpkeepSheet sheet(page);  sheet.open(path);  sheet.tryOn(table);  sheet.transfer(master, slave, out);
#pragma once

#include "app/analyse/upkeep/upkeep_job.h"
#include "ui/widgets/sheet.h"

#include <QStringList>

class QComboBox;
class QPushButton;
class QSpinBox;
class QTreeWidget;
class QVBoxLayout;

namespace titer::widgets {
class Label;
}

namespace titer::pages {

class UpkeepSheet : public widgets::Sheet {
    Q_OBJECT
public:
    explicit UpkeepSheet(QWidget* page);

    void open(const QString& model);
    void tryOn(const QString& table);
    void transfer(const QString& master, const QString& slave, const QString& out);

    QComboBox* way() const { return m_way; } // slope and bias, or PDS
    QSpinBox* channels() const { return m_channels; }
    QSpinBox* components() const { return m_components; }
    QPushButton* tryButton() const { return m_try; }
    QPushButton* transferButton() const { return m_transfer; }
    QTreeWidget* figures() const { return m_figures; }
    QStringList findings() const;
    app::UpkeepJob& job() { return m_job; }

    void leave() override;

private:
    void askTable();
    void askInstruments();
    void start(app::UpkeepOrder order);
    void refresh();
    void showDrift(const app::UpkeepPart& part);
    void showTransfer(const app::UpkeepPart& part);
    void add(const QString& response, const QString& figure, const QString& value);

    QString m_model;
    app::UpkeepJob m_job;
    widgets::Label* m_title;
    QVBoxLayout* m_findings;
    QTreeWidget* m_figures;
    QComboBox* m_way;
    QSpinBox *m_channels, *m_components;
    QPushButton *m_try, *m_transfer, *m_stop, *m_close;
};

} // namespace titer::pages
