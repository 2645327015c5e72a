// By what a check is bounded: a value, what the start plant gives, or another measure. [gui]
#pragma once

#include "app/learn/editor/check_form.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace titer::pages {

class MeasureEdit;

class BoundEdit : public QWidget {
    Q_OBJECT
public:
    BoundEdit(const QString& name, QWidget* parent = nullptr);

    void setAmong(const std::vector<app::Measurable>& among);
    // What the field says while it is empty; `hasStart`: whether there is something of the start plant to compare with.
    void setMeasured(const QString& placeholder, bool hasStart);
    // Words and times are typed alone.
    void setPlain(bool plain);
    void show(const app::BoundForm& form);
    app::BoundForm form() const;
    bool focusPath(const std::string& path); // "" or "measure/…"

    QComboBox* ofBox() const { return m_of; }
    QLineEdit* field() const { return m_text; }
    MeasureEdit* measure() const { return m_measure; }

signals:
    void edited();

private:
    app::BoundForm::Of of() const;
    void arrange();

    bool m_plain = false;
    QString m_placeholder;
    QComboBox* m_of;
    QLineEdit* m_text;
    MeasureEdit* m_measure;
};

} // namespace titer::pages
