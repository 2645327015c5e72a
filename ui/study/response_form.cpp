// The panel of a response.
#include "ui/study/response_form.h"

#include "app/common/sentence.h"
#include "app/common/unit_text.h"
#include "app/form/typed_number.h"
#include "core/base/text.h"
#include "ui/form/fields/number_field.h"
#include "ui/look/room.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <cmath>

namespace titer::study {

using look::Theme;
using look::Token;
using look::Type;
using studies::StudyResponse;
using widgets::Label;
using Goal = StudyResponse::Goal;

ResponseForm::ResponseForm(app::StudySession& session, QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_session(session)
    , m_name(new QLineEdit)
    , m_goal(new QComboBox)
    , m_low(new form::NumberField)
    , m_high(new form::NumberField)
    , m_target(new form::NumberField)
    , m_model(new QComboBox)
    , m_noise(new QLineEdit)
    , m_source(new Label({}, Type::Caption, Token::Muted))
    , m_unit(new Label({}, Type::Caption, Token::Muted))
    , m_reported(new Label({}, Type::Caption, Token::Alarm))
    , m_remove(new QPushButton(tr("Remove this response")))
{
    setAccessibleName(tr("Response"));
    m_goal->addItem(tr("none", "goal of a response"), int(Goal::None));
    m_goal->addItem(tr("maximise"), int(Goal::Maximise));
    m_goal->addItem(tr("minimise"), int(Goal::Minimise));
    m_goal->addItem(tr("reach a target"), int(Goal::Target));
    m_model->addItem(tr("the richest that can be estimated"), QString());
    m_model->addItem(tr("linear"), QStringLiteral("linear"));
    m_model->addItem(tr("with interactions"), QStringLiteral("interaction"));
    m_model->addItem(tr("quadratic"), QStringLiteral("quadratic"));
    m_model->setEditable(true);
    m_model->setInsertPolicy(QComboBox::NoInsert);
    m_model->setToolTip(tr("One of the list, or the right side of a formula such as A*B + I(A^2)"));
    m_noise->setPlaceholderText(tr("none, “2%” or an amount"));
    m_noise->setToolTip(tr("Noise added to the results of the twin, as a fraction or in the unit of the response"));
    for (Label* label : {m_source, m_unit, m_reported}) label->setWordWrap(true);
    auto* rows = new QFormLayout;
    const auto row = [&](const QString& words, QWidget* field) {
        rows->addRow(words, field);
        field->setAccessibleName(words);
    };
    row(tr("Name"), m_name);
    row(tr("Goal"), m_goal);
    row(tr("Target"), m_target);
    row(tr("At least"), m_low);
    row(tr("At most"), m_high);
    row(tr("Model"), m_model);
    row(tr("Noise of the twin"), m_noise);
    auto* column = new QVBoxLayout(this);
    column->addLayout(rows);
    column->addWidget(m_unit);
    column->addWidget(m_source);
    column->addWidget(m_reported);
    column->addWidget(m_remove, 0, Qt::AlignLeft);
    m_reported->hide();

    connect(m_name, &QLineEdit::editingFinished, this, [this] {
        const std::string name = m_name->text().trimmed().toStdString();
        if (!name.empty()) change([&](StudyResponse& response) { response.name = name; }, "name");
    });
    connect(m_goal, &QComboBox::activated, this, [this] {
        change([this](StudyResponse& response) { response.goal = Goal(m_goal->currentData().toInt()); }, "goal");
    });
    const auto takeModel = [this] {
        const int known = m_model->findText(m_model->currentText());
        const std::string model =
            (known >= 0 ? m_model->itemData(known).toString() : m_model->currentText().trimmed()).toStdString();
        change(
            [&](StudyResponse& response) {
                if (response.model != model) response.leftOut.clear();
                response.model = model;
            },
            "model");
    };
    connect(m_model, &QComboBox::activated, this, takeModel);
    connect(m_model->lineEdit(), &QLineEdit::editingFinished, this, takeModel);
    connect(m_noise, &QLineEdit::editingFinished, this, [this] {
        const std::string noise = m_noise->text().trimmed().toStdString();
        if (const base::Done good = studies::checkNoise(noise); !good) return refuse(app::sentence(good.error().what));
        change([&](StudyResponse& response) { response.noise = noise; }, "noise");
    });
    for (form::NumberField* field : {m_low, m_high, m_target}) {
        field->takeWhenLeft();
        connect(field, &form::NumberField::typed, this, [this] { report({}); });
        connect(field, &form::NumberField::abandoned, this, &ResponseForm::fill);
    }
    for (QLineEdit* field : {m_name, m_noise}) connect(field, &QLineEdit::textEdited, this, [this] { report({}); });
    connect(m_low, &form::NumberField::finished, this, [this] { takeNumber(m_low, &StudyResponse::low, "low"); });
    connect(m_high, &form::NumberField::finished, this, [this] { takeNumber(m_high, &StudyResponse::high, "high"); });
    connect(m_target, &form::NumberField::finished, this,
            [this] { takeNumber(m_target, &StudyResponse::target, "target"); });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        hide();
        emit removeAsked(m_response);
    });
}

void ResponseForm::open(int response, QWidget* beside)
{
    m_response = response;
    fill();
    const int u = Theme::current().u();
    setFixedWidth(84 * u);
    adjustSize();
    move(look::onScreen(beside, {beside->mapToGlobal(QPoint(beside->width() + u, 0)), size()}).topLeft());
    show();
    m_goal->setFocus(Qt::PopupFocusReason);
}

void ResponseForm::fill()
{
    const app::StudySession::Value study = m_session.value();
    if (!study || m_response < 0 || m_response >= int(study->responses.size())) return;
    const StudyResponse& response = study->responses[std::size_t(m_response)];
    const auto text = [](const std::optional<double>& value) {
        return value ? QLocale().toString(*value, 'g', 8) : QString();
    };
    m_name->setText(QString::fromStdString(response.name));
    m_goal->setCurrentIndex(m_goal->findData(int(response.goal)));
    for (const auto& [field, value] :
         {std::pair(m_low, response.low), std::pair(m_high, response.high), std::pair(m_target, response.target)}) {
        field->setText(text(value));
        field->setWrong(false);
        field->setStep(value && *value != 0.0 ? std::pow(10.0, std::floor(std::log10(std::abs(*value))) - 1) : 1.0);
    }
    m_target->setEnabled(response.goal == Goal::Target);
    const int model = m_model->findData(QString::fromStdString(response.model));
    m_model->setCurrentText(model >= 0 ? m_model->itemText(model) : QString::fromStdString(response.model));
    m_noise->setText(QString::fromStdString(response.noise));
    m_unit->setText(response.unit.empty() ? tr("Limits and target are numbers without a unit.")
                                          : tr("Limits and target are in %1.").arg(app::unitText(response.unit)));
    m_source->setText(response.source.tag.empty()
                          ? tr("Measured in the laboratory only.")
                          : tr("The twin provides it as %1.").arg(QString::fromStdString(response.source.tag)));
    report({});
}

void ResponseForm::report(const QString& sentence)
{
    m_reported->setText(sentence);
    m_reported->setVisible(!sentence.isEmpty());
    adjustSize();
}

void ResponseForm::refuse(const QString& sentence)
{
    fill();
    report(sentence);
}

void ResponseForm::change(const std::function<void(StudyResponse&)>& act, const char* key)
{
    const app::StudySession::Value study = m_session.value();
    if (!study || m_response < 0 || m_response >= int(study->responses.size())) return;
    studies::Study after = *study;
    StudyResponse& response = after.responses[std::size_t(m_response)];
    act(response);
    if (after == *study) return;
    if (const base::Errors errors = studies::check(after); !errors.empty())
        return refuse(app::sentence(errors.front().what));
    m_session.change(std::move(after), tr("Change the response %1").arg(QString::fromStdString(response.name)),
                     QStringLiteral("response %1 %2").arg(m_response).arg(QLatin1String(key)));
    fill();
}

void ResponseForm::takeNumber(form::NumberField* field, std::optional<double> StudyResponse::* member, const char* key)
{
    const app::StudySession::Value study = m_session.value();
    if (!study || m_response < 0 || m_response >= int(study->responses.size())) return;
    std::optional<double> value;
    if (!field->text().trimmed().isEmpty()) {
        const base::Result<double> typed = app::typedIn(field->text(), study->responses[std::size_t(m_response)].unit);
        if (!typed) return refuse(app::sentence(typed.error().what));
        value = *typed;
    }
    change([&](StudyResponse& response) { response.*member = value; }, key);
}

// A click beside it or a key of the window hides it.
void ResponseForm::hideEvent(QHideEvent* event)
{
    widgets::Entry::takeFocused(focusWidget());
    QFrame::hideEvent(event);
}

void ResponseForm::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(Token::Base));
    painter.setPen(theme.color(Token::Control));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace titer::study

#include "ui/study/moc_response_form.cpp"
