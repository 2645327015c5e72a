// The fields of a step, each with its name before it and what is wrong beneath. [gui]
//
//   SettingRows rows;  rows.show(card.settings, enabled);        signal changed(id, text)
#pragma once

#include "app/fit/column/calibration_card.h"

#include <QWidget>

class QComboBox;
class QGridLayout;

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

signals:
    void changed(const std::string& id, const QString& value);

private:
    struct Row {
        app::CalibrationSetting setting; // as it is shown
        TypedField* typed = nullptr;     // one of both
        QComboBox* chosen = nullptr;
        widgets::Label* fault = nullptr;
    };
    void fill(const std::vector<app::CalibrationSetting>& settings);
    Row makeRow(const app::CalibrationSetting& setting, int line);
    static void refresh(Row& row, const app::CalibrationSetting& setting);

    QGridLayout* m_grid;
    std::vector<Row> m_rows;
};

} // namespace titer::pages
