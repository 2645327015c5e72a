// The equations of a record, part by part, line by line: edited in the document, each with its fault and its value. [gui]
//
//   EquationList list(document);  list.setParts({"let", "rates"});  list.setRecord("units/n1/params/kinetics");
//   list.focusPath("units/n1/params/kinetics/let/mu")
#pragma once

#include "app/document/document.h"
#include "app/equations/equation_lines.h"
#include "app/equations/equation_values.h"

#include <QPointer>
#include <QWidget>

#include <string>
#include <vector>

class QVBoxLayout;

namespace titer::equations {

class EquationRow;

class EquationList : public QWidget {
    Q_OBJECT
public:
    explicit EquationList(app::Document& document, QWidget* parent = nullptr);

    // Those that are shown, as a record has them; empty = all.
    void setParts(QStringList parts);
    void setRecord(const std::string& record);
    const std::string& record() const { return m_record; }
    // Next to the lines that they are of.
    void setValues(const std::vector<app::EquationValue>& values);
    bool focusPath(const std::string& path);
    bool focusFirst(); // false where it has no line
    EquationRow* rowAt(const std::string& path) const;
    // The line in which the focus is or was last; nullptr before.
    const EquationRow* current() const;
    void addLine(const std::string& part);

public slots:
    void refresh();

signals:
    void currentChanged();
    void lineFocused(QWidget* row);

private:
    struct Part {
        app::EquationPart words;
        QWidget* body = nullptr;
        QVBoxLayout* rows = nullptr;
    };

    std::vector<app::EquationPart> shownParts() const;
    bool sameLines(const std::vector<app::EquationPart>& parts) const;
    void rebuild(const std::vector<app::EquationPart>& parts);
    EquationRow* makeRow(const app::EquationLine& line);
    void alignNames();
    void showValues();
    void step(const EquationRow* from, int by);

    app::Document& m_document;
    QStringList m_parts;
    std::string m_record;
    std::vector<Part> m_shown;
    std::vector<EquationRow*> m_rows;
    std::vector<app::EquationValue> m_values;
    std::string m_current;    // path of the line
    QPointer<QWidget> m_last; // of its stops, as Tab reaches them
};

} // namespace titer::equations
