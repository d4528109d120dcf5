/* global $ */
/** The connection's "Test connection" button: what the system answered to the settings on screen, or why not. */
(function () {
  'use strict';
  const CtiForms = (window.CtiForms = window.CtiForms || {});

  /** What depends on the flows that use a connection; a test has none. */
  const OF_FLOWS = ['callMask', 'agentStateMask', 'configMask'];

  /** Connects with these settings and shows what came of it below the button. */
  CtiForms.testConnection = function (node, settings) {
    const button = $('#cti-test').prop('disabled', true);
    report('fa-spinner fa-spin', 'cti-test-running', node._('test.running'));
    CtiForms.test(settings)
      .then(
        (result) => showResult(node, settings, result),
        (response) => {
          const message = (response.responseJSON && response.responseJSON.message) || response.statusText;
          report('fa-times', 'cti-test-failed', node._('test.impossible', { message }));
        },
      )
      .always(() => button.prop('disabled', false));
  };

  function showResult(node, settings, result) {
    if (result.ok) showPassed(node, settings, result);
    else showFailed(node, result);
  }

  function showPassed(node, { system }, { endpoint, details }) {
    report('fa-check', 'cti-test-passed', node._('test.passed', { endpoint }));
    const list = $('<dl>').appendTo('#cti-test-result');
    // Both Avaya interfaces let nobody in without their licence.
    const licence = node._('test.licence.' + system, { defaultValue: '' });
    const entries = Object.entries(details).filter(([name]) => !OF_FLOWS.includes(name));
    if (licence !== '') entries.push(['licence', licence]);
    for (const [name, value] of entries) {
      $('<dt>')
        .text(node._('detail.' + name, { defaultValue: name }))
        .appendTo(list);
      $('<dd>').text(detailText(node, value)).appendTo(list);
    }
  }

  function showFailed(node, { code, message }) {
    const reason = node._('reason.' + code, { defaultValue: '' });
    report('fa-times', 'cti-test-failed', reason || message);
    const told = reason ? code + ': ' + message : code;
    $('<div class="cti-test-told">').text(told).appendTo('#cti-test-result');
  }

  function detailText(node, value) {
    if (Array.isArray(value)) return value.map((entry) => detailText(node, entry)).join(', ') || '–';
    if (typeof value === 'boolean') return node._('detail-value.' + value);
    if (typeof value === 'object' && value !== null) {
      return Object.entries(value)
        .map(([name, entry]) => name + ' ' + detailText(node, entry))
        .join(', ');
    }
    return String(value);
  }

  function report(icon, className, text) {
    $('#cti-test-result')
      .attr('class', 'cti-below ' + className)
      .empty()
      .append($('<i class="fa">').addClass(icon), ' ', $('<span>').text(text))
      .show();
  }
})();
