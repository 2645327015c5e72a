// The samples of a project's laboratory as a table: planned, drawn, with their results as they come. [gui]
//
//   SamplePanel panel(access);  panel.show(picture, batches)      signal chosen(id): of the row; 0: of none
#pragma once

#include "app/live/history/sample_access.h"
#include "app/tags/shown_feed.h"
#include "core/model/plant/plant.h"

#include <QDateTime>
#include <QWidget>

#include <functional>

class QComboBox;
class QDateTimeEdit;
class QHBoxLayout;
class QLineEdit;
class QPushButton;
class QTableWidget;
class QToolButton;

namespace titer::widgets {
class Card;
class Label;
} // namespace titer::widgets

namespace titer::pages {

class SamplePanel : public QWidget {
    Q_OBJECT
public:
    struct Batch {
        QString name;
        std::int64_t from = 0; // [µs, UTC]
        bool operator==(const Batch&) const = default;
    };

    // `ensureProject` makes a project where there is none; false where that failed.
    SamplePanel(app::SampleAccess& access, std::function<bool()> ensureProject, QWidget* parent = nullptr);

    // As they are at `now` [µs, UTC], in the units of the variables of `plant` that they are tied to; it may be
    // nullptr.
    void show(std::shared_ptr<const app::SamplePicture> picture, const QList<Batch>& batches,
              std::shared_ptr<const model::Plant> plant, std::int64_t now);
    void addTool(QWidget* tool);
    // Of the chosen row; 0: none is.
    std::int64_t chosenId() const { return m_chosen; }
    QTableWidget* table() const { return m_table; }
    QLineEdit* label() const { return m_label; }
    QToolButton* planButton() const { return m_planning; }
    QToolButton* ruleButton() const { return m_naming; }

    // Why something was not done.
    void report(const base::Error& error);

signals:
    void chosen(std::int64_t id);

private:
    struct Quantity {
        std::string name, analyser, unit, label;
        bool operator==(const Quantity&) const = default;
    };
    struct Shown {
        Quantity quantity;
        app::ShownAs as;
    };
    static constexpr int stateColumn = 0, idRole = Qt::UserRole; // of the table; the cell of the state has the id
    QWidget* headRow();
    QWidget* planCard();
    QWidget* ruleCard();
    static Quantity quantityOf(const store::SampleResult& result);
    QList<Shown> quantities() const;
    app::ShownAs shownAs(const Quantity& quantity) const;
    void fill(std::int64_t now);
    void fillRow(int row, const store::SampleEntry& entry, const QList<Shown>& quantities, std::int64_t now);
    static QString tipOf(const Shown& shown);
    QString meanOf(std::span<const store::SampleResult> results, const Shown& shown) const;
    std::span<const store::SampleResult> resultsOf(std::int64_t sample) const;
    void open(widgets::Card* card);
    void draw();
    void plan();
    void takeStart();

    app::SampleAccess& m_access;
    std::function<bool()> m_ensureProject;
    std::shared_ptr<const app::SamplePicture> m_picture;
    std::shared_ptr<const model::Plant> m_plant;
    QList<Batch> m_batches;
    std::int64_t m_chosen = 0;
    bool m_filling = false;
    QHBoxLayout* m_head;
    widgets::Label* m_count;
    QLineEdit* m_label;
    QToolButton* m_planning;
    QToolButton* m_naming;
    widgets::Card* m_plan = nullptr;
    QComboBox* m_batch = nullptr;
    QLineEdit* m_vessel = nullptr;
    QLineEdit* m_days = nullptr;
    QDateTimeEdit* m_start = nullptr;
    widgets::Card* m_names = nullptr;
    QLineEdit* m_rule = nullptr;
    widgets::Label* m_fault;
    widgets::Label* m_empty;
    QTableWidget* m_table;
    widgets::Label* m_zone;
};

} // namespace titer::pages
