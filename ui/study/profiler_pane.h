// What the models predict at a setting: per response a row, per factor a column with the mean and its 95 % band. [gui]
//
// A click or a drag in a column moves the setting of its factor; limits are dotted lines that can be dragged; a click on a response
// selects it. Tab leads through the fields of the settings, Up and Down step their last decimal; in the plot Left and Right do that for
// the factor that was moved last, Up and Down select responses.
#pragma once

#include "app/study/response_fields.h"
#include "ui/plot/axis_scale.h"
#include "ui/study/study_pane.h"

#include <optional>

class QComboBox;

namespace titer::form {
class NumberField;
}

namespace titer::study {

class FactorName;
struct ProfilerPlaces;

class ProfilerPane : public StudyPane {
    Q_OBJECT
public:
    explicit ProfilerPane(QWidget* parent = nullptr);

    QString csv() const override;
    // Of a factor of numbers; nullptr for one with levels.
    form::NumberField* field(int factor) const;
    // Where a response and a factor meet, in the plot.
    QRectF cell(int response, int factor) const;
    QPointF placeOf(int response, int factor, double natural, double value) const;

protected:
    State take(const StudyScene& before) override;
    void paintPlot(QPainter* painter, const QRectF& rect) override;
    void paintOver(QPainter* painter, const QRectF& rect) override;
    bool pressed(QPointF at) override;
    void dragged(QPointF at) override;
    void released(QPointF at) override;
    void hovered(QPointF at) override;
    bool takesKey(QKeyEvent* event) override;
    bool ownsKey(int key) const override;
    void plotResized() override;
    QRectF lines() const override;
    std::vector<double> validationAt(std::optional<QPointF> at) const override;

private:
    struct Row {
        bool fitted = false;
        QString why; // there is no model
        app::MeanAt now = {};
        plot::Range up;                     // of its axis
        std::vector<app::Profile> profiles; // one per factor
        bool meets = true;                  // its limits
    };
    struct Column {
        form::NumberField* field = nullptr;
        QComboBox* levels = nullptr;
        FactorName* name = nullptr;
        std::vector<double> before; // natural, the first key of what is being typed
    };
    struct Limit {
        int response = 0;
        bool high = false;
        double value = 0.0;
    };

    void makeColumns();
    void fillRow(std::size_t response, std::optional<std::size_t> still);
    plot::Range rangeOf(const Row& row, std::size_t response) const;
    plot::Range acrossOf(std::size_t factor) const; // of the axis; levels stand at 0, 1, ...
    ProfilerPlaces placesIn(const QRectF& rect) const;
    QStringList names() const; // of the factors
    qreal labelWidth() const;
    void fitPlot();
    void showSettings();
    void readField(std::size_t factor, const QString& text, bool done);
    void moveTo(std::size_t factor, double natural, bool dragging);
    void paintRow(QPainter* painter, const ProfilerPlaces& places, int response) const;
    void paintCell(QPainter* painter, const ProfilerPlaces& places, int response, int factor) const;
    void paintBeneath(QPainter* painter, const ProfilerPlaces& places) const;
    QString rowWords(std::size_t response) const;
    std::optional<Limit> limitAt(QPointF at) const;
    const studies::Factors& factors() const { return scene().analysis->factors; }

    std::vector<Row> m_rows;
    std::vector<Column> m_columns;
    studies::Factors m_made;      // for which the columns were made
    int m_current = 0;            // the factor that was moved last
    std::optional<int> m_dragged; // factor
    std::optional<Limit> m_limit; // that is dragged
};

} // namespace titer::study
