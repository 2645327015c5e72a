// A screening of one unit as the window shows it: it is read and fitted again whenever a choice changes, and goes into the plant as one
// step of undo.
//
//   session.open("column");  session.setTable({name, text});  session.chooseRows("resin", "B");
//   signal changed()                                     choices, fit or faults are others
#pragma once

#include "app/common/background_task.h"
#include "app/document/document.h"
#include "app/run/screening/screening_fit.h"

#include <QObject>
#include <QStringList>
#include <QVector>

namespace titer::app {

// A value that was fitted, in words.
struct ScreeningValue {
    QString name, value, interval; // the interval of confidence; empty where the data do not determine it
};

// What was measured, and the law through it.
struct ScreeningCurve {
    QString name;
    QVector<double> x, y, measuredX, measuredY;
};

struct ScreeningPicture {
    QString title, acrossUnit, leftUnit;
    QList<ScreeningCurve> curves;
};

// [gui]
class ScreeningSession : public QObject {
    Q_OBJECT

public:
    explicit ScreeningSession(Document& document, QObject* parent = nullptr);

    ScreeningKind kindOf(const std::string& unit) const;
    // Without a table at first.
    void open(const std::string& unit);
    // Stops what is on its way.
    void close();
    // Whether something of this unit is under way, or was found and not left yet.
    bool goesOn(const std::string& unit) const { return unit == m_order.unit && !m_order.table.name.empty(); }
    // A file of a person; its faults are reported as those of a fit.
    void openFile(const QString& path);
    void setTable(ScreeningTable table, const QString& file = {});
    void chooseRows(const std::string& column, const std::string& value);
    void setBinding(const std::string& binding);
    void setLaw(const std::string& law);
    void setHeld(const QString& held);
    void setTrial(const QString& area, const QString& pressure);

    const ScreeningOrder& order() const { return m_order; }
    const QString& file() const { return m_file; } // whose table it is; empty: an example's
    const ScreeningResult& result() const { return m_result; }
    bool isFitting() const { return m_task.isRunning(); }
    void stop();
    bool canPut() const;
    QList<ScreeningValue> values() const;
    // What the fit says of itself and of its data, the gravest first; errors alone where there are any.
    QStringList faults() const;
    QStringList remarks() const;
    ScreeningPicture picture() const;
    // The laws of a trial with how likely each is, in the order of the result.
    QStringList lawWords() const;

    // False, and a fault, where the unit cannot take it.
    bool put();

signals:
    void changed();

private:
    void fit();
    ScreeningPicture wellsPicture() const;
    ScreeningPicture trialPicture() const;
    const studies::BlockingLaw* law() const;

    Document& m_document;
    ScreeningOrder m_order;
    QString m_file;
    ScreeningResult m_result;
    BackgroundTask m_task;
};

} // namespace titer::app
