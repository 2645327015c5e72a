// The fields of a step, each with its name before it and what is wrong beneath. [gui]
//
//   SettingRows rows;  rows.show(card.settings, enabled);        signal changed(id, text)
#pragma once

#include "app/fit/column/calibration_card.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QPushButton;

namespace titer::widgets {
class Label;
}

namespace titer::pages {

class TypedField;

class SettingRows : public QWidget {
    Q_OBJECT
public:
    explicit SettingRows(QWidget* parent = nullptr);

    void show(const std::vector<app::CalibrationSetting>& settings, bool enabled);
    // The field of a setting; nullptr where it has none of that name.
    QWidget* field(const std::string& id) const;
    // Takes what the runs say; nullptr where it has none of that name.
    QPushButton* takeButton(const std::string& id) const;
    QList<QWidget*> tabStops() const;

signals:
    void changed(const std::string& id, const QString& value);

private:
    struct Row {
        app::CalibrationSetting setting; // as it is shown
        TypedField* typed = nullptr;     // one of both
        QComboBox* chosen = nullptr;
        widgets::Label* fault = nullptr;
        widgets::Label* reason = nullptr; // what the runs say of it, and the act that takes it
        QPushButton* take = nullptr;
    };
    void fill(const std::vector<app::CalibrationSetting>& settings);
    Row makeRow(const app::CalibrationSetting& setting, int line);
    void addProposal(Row& row, int line);
    static void refresh(Row& row, const app::CalibrationSetting& setting);

    QGridLayout* m_grid;
    std::vector<Row> m_rows;
};

} // namespace titer::pages
