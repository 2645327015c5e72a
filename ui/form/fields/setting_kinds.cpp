#include "ui/form/fields/setting_kinds.h"

#include "app/common/sentence.h"
#include "app/form/typed_number.h"
#include "core/base/units/units.h"
#include "ui/form/fields/setting_table.h"
#include "ui/look/icons.h"
#include "ui/widgets/dialogs.h"

#include <QAbstractTextDocumentLayout>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>
#include <cmath>

namespace titer::form {

using connect::SettingSpec;
using look::Theme;

namespace {

// What stands in a field that is empty: what counts then, else what it is for.
QString hintOf(const SettingSpec& spec)
{
    return *spec.defaultValue ? app::label(spec.defaultValue) : app::label(spec.help);
}

// Words; a secret hides them, a file can be looked for.
class TextField : public SettingField {
    Q_OBJECT
public:
    explicit TextField(const SettingSpec& spec)
        : SettingField(spec)
        , m_edit(new QLineEdit)
    {
        m_edit->setPlaceholderText(hintOf(spec));
        if (spec.kind == SettingSpec::Kind::Secret) m_edit->setEchoMode(QLineEdit::Password);
        QObject::connect(m_edit, &QLineEdit::textEdited, this, [this] { emit edited(true); });
        QList<QWidget*> parts{m_edit};
        if (spec.kind == SettingSpec::Kind::File) {
            auto* look = new QPushButton(tr("Choose…"));
            look->setAccessibleName(tr("Choose a file: %1").arg(app::label(spec.label)));
            QObject::connect(look, &QPushButton::clicked, this, [this] {
                const QString path = widgets::askOpenFile(window(), app::label(m_spec.label), {});
                if (path.isEmpty()) return;
                m_edit->setText(path);
                emit edited(false);
            });
            parts.append(look);
        }
        place(parts);
    }

    // Several of a kind stand in one field, with semicolons.
    QStringList texts() const override
    {
        const QString text = m_edit->text().trimmed();
        if (text.isEmpty()) return {};
        QStringList parts = m_spec.many ? text.split(u';', Qt::SkipEmptyParts) : QStringList{text};
        for (QString& part : parts) part = part.trimmed();
        return parts;
    }
    void setTexts(const QStringList& texts) override { m_edit->setText(texts.join(QStringLiteral("; "))); }
    QWidget* editor() const override { return m_edit; }

private:
    QLineEdit* m_edit;
};

// Words over several lines, as high as they need within bounds; the Tab key leaves it.
class ParagraphField : public SettingField {
    Q_OBJECT
public:
    explicit ParagraphField(const SettingSpec& spec)
        : SettingField(spec)
        , m_edit(new QPlainTextEdit)
    {
        m_edit->setPlaceholderText(hintOf(spec));
        m_edit->setTabChangesFocus(true);
        m_edit->viewport()->setAutoFillBackground(false); // the frame has round corners
        m_edit->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        QObject::connect(m_edit, &QPlainTextEdit::textChanged, this, [this] { emit edited(true); });
        QObject::connect(m_edit->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
                         &ParagraphField::fit);
        QObject::connect(&Theme::current(), &Theme::changed, this, &ParagraphField::fit);
        place({m_edit});
        fit();
    }

    QStringList texts() const override
    {
        const QString text = m_edit->toPlainText().trimmed();
        return text.isEmpty() ? QStringList() : QStringList{text};
    }
    // What stands there already keeps its place and its steps of undo.
    void setTexts(const QStringList& texts) override
    {
        const QString text = texts.isEmpty() ? QString() : texts.last();
        if (m_edit->toPlainText() != text) m_edit->setPlainText(text);
    }
    QWidget* editor() const override { return m_edit; }

private:
    void fit()
    {
        // The layout of a plain text counts lines.
        const int lines = std::clamp(int(m_edit->document()->documentLayout()->documentSize().height()), 2, 8);
        const double margin = m_edit->document()->documentMargin() + m_edit->frameWidth();
        m_edit->setFixedHeight(int(std::ceil(lines * QFontMetricsF(m_edit->font()).lineSpacing() + 2.0 * margin)) + 1);
    }

    QPlainTextEdit* m_edit;
};

class ChoiceField : public SettingField {
    Q_OBJECT
public:
    explicit ChoiceField(const SettingSpec& spec)
        : SettingField(spec)
        , m_box(new QComboBox)
    {
        for (const char* id : spec.choices) m_box->addItem(app::label(id), QString::fromLatin1(id));
        setTexts({});
        QObject::connect(m_box, &QComboBox::activated, this, [this] { emit edited(false); });
        place({m_box});
    }

    QStringList texts() const override
    {
        const QString id = m_box->currentData().toString();
        return id == QLatin1String(m_spec.defaultValue) ? QStringList() : QStringList{id};
    }
    void setTexts(const QStringList& texts) override
    {
        const QString id = texts.isEmpty() ? QString::fromLatin1(m_spec.defaultValue) : texts.last();
        m_box->setCurrentIndex(std::max(0, m_box->findData(id)));
    }
    QWidget* editor() const override { return m_box; }

private:
    QComboBox* m_box;
};

// A number as it is typed here, and its unit.
class QuantityField : public SettingField {
    Q_OBJECT
public:
    explicit QuantityField(const SettingSpec& spec)
        : SettingField(spec)
        , m_edit(new QLineEdit)
        , m_unit(new QComboBox)
    {
        m_edit->setPlaceholderText(hintOf(spec));
        m_unit->setAccessibleName(tr("Unit of %1").arg(app::label(spec.label)));
        if (std::string_view(spec.unit) != "1")
            for (const std::string& unit : base::unitChoices(spec.unit)) m_unit->addItem(QString::fromStdString(unit));
        setUnit(QString::fromLatin1(*spec.bare ? spec.bare : spec.unit));
        m_unit->setVisible(m_unit->count() > 1);
        QObject::connect(m_edit, &QLineEdit::textEdited, this, [this] { emit edited(true); });
        QObject::connect(m_unit, &QComboBox::activated, this, [this] { emit edited(false); });
        place({m_edit, m_unit});
    }

    QStringList texts() const override
    {
        const QString typed = m_edit->text().trimmed();
        if (typed.isEmpty()) return {};
        const base::Result<app::TypedNumber> number = app::splitTyped(typed, locale());
        // What is no number goes on as it is, and is reported by the check.
        if (!number) return {typed};
        const QString digits = QString::fromStdString(number->number);
        const QString unit = !number->rest.isEmpty() ? number->rest : m_unit->currentText();
        return {unit.isEmpty() ? digits : digits + u' ' + unit};
    }
    void setTexts(const QStringList& texts) override
    {
        const QString text = texts.isEmpty() ? QString() : texts.last();
        const base::Result<app::TypedNumber> number = app::splitTyped(text, QLocale::c());
        m_edit->setText(number ? app::fieldNumber(number->number, locale()) : text);
        setUnit(number && !number->rest.isEmpty() ? number->rest
                                                  : QString::fromLatin1(*m_spec.bare ? m_spec.bare : m_spec.unit));
    }
    QWidget* editor() const override { return m_edit; }

private:
    void setUnit(const QString& unit)
    {
        if (unit.isEmpty() || unit == QLatin1String("1")) return;
        if (m_unit->findText(unit) < 0) m_unit->addItem(unit);
        m_unit->setCurrentText(unit);
    }

    QLineEdit* m_edit;
    QComboBox* m_unit;
};

} // namespace

SettingField* makeSettingField(const SettingSpec& spec)
{
    switch (spec.kind) {
    case SettingSpec::Kind::Choice:
        return new ChoiceField(spec);
    case SettingSpec::Kind::Quantity:
        return new QuantityField(spec);
    case SettingSpec::Kind::Table:
        return new SettingTable(spec);
    default:
        return new TextField(spec);
    }
}

SettingField* makeParagraphField(const SettingSpec& spec)
{
    return new ParagraphField(spec);
}

} // namespace titer::form

#include "setting_kinds.moc"
