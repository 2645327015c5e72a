// A setting of many rows as a grid that is edited in place. [gui]
#pragma once

#include "ui/form/fields/setting_field.h"

class QPushButton;
class QTableWidget;

namespace titer::form {

class SettingTable : public SettingField {
    Q_OBJECT
public:
    explicit SettingTable(const connect::SettingSpec& spec);

    QStringList texts() const override;
    void setTexts(const QStringList& texts) override;
    QWidget* editor() const override;
    QTableWidget* table() const { return m_table; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addRow(const connect::Settings& row);
    void removeRows();
    void resizeToRows();

    QTableWidget* m_table;
    QPushButton* m_remove;
};

} // namespace titer::form
